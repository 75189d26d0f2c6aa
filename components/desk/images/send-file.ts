import type { PictureForDesk } from "@/lib/images/schema/library";

/** `done`: as the library lists it; `known` when the very file was there before. */
export type Sent = { is: "done"; picture: PictureForDesk; known: boolean } | { is: "refused"; message: string };

/** Sends one file to the library; `onProgress` is told the share that is sent, 0 to 1. Never rejects. */
export function sendFile(
  file: File,
  { replaces, onProgress }: { replaces?: string; onProgress: (share: number) => void },
): Promise<Sent> {
  const query = new URLSearchParams({ name: file.name || "pasted", ...(replaces ? { replaces } : {}) });
  // The newer way to ask cannot say how much of a file is sent.
  const request = new XMLHttpRequest();
  return new Promise((resolve) => {
    const refuse = (message: string) => resolve({ is: "refused", message });
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => refuse("The connection broke off. Try again.");
    request.onload = () => {
      const said = readAnswer(request.responseText);
      if (request.status < 300 && said?.picture)
        resolve({ is: "done", picture: said.picture, known: said.known ?? false });
      else refuse(said?.message ?? "That did not get through. Try again.");
    };
    request.open("POST", `/api/images?${query}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(file);
  });
}

type Answer = { picture?: PictureForDesk; known?: boolean; message?: string };

function readAnswer(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}
