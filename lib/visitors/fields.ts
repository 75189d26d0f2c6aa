import { readBounded } from "@/lib/visitors/body";

/** What a visitor posted: a form's fields (a name may come more than once) or one JSON value. */
export type Posted =
  | { is: "form"; fields: URLSearchParams }
  | { is: "json"; value: unknown }
  | { is: "unusable"; status: 400 | 413 | 415; message: string };

const LIMIT = 16 * 1024;

/** Reads a small public post. 415 for other types, 413 over 16 KB (counted while it arrives), 400 when it cannot be read. */
export async function readPosted(request: Request): Promise<Posted> {
  const header = request.headers.get("content-type") ?? "";
  const read = READERS[header.split(";")[0]!.trim().toLowerCase()];
  if (!read) return unusable(415, "Send a form or JSON.");
  try {
    const bytes = await readBounded(request, LIMIT);
    return bytes ? await read(bytes, header) : unusable(413, "That is more than this address accepts.");
  } catch {
    return unusable(400, "That could not be read. Check that it is complete and in UTF-8.");
  }
}

type Reader = (bytes: Uint8Array<ArrayBuffer>, header: string) => Posted | Promise<Posted>;

const READERS: Record<string, Reader | undefined> = {
  "application/json": (bytes) => ({ is: "json", value: JSON.parse(textOf(bytes)) as unknown }),
  "application/x-www-form-urlencoded": (bytes) => ({ is: "form", fields: new URLSearchParams(textOf(bytes)) }),
  "multipart/form-data": async (bytes, header) => {
    const form = await new Response(bytes, { headers: { "content-type": header } }).formData();
    const fields = new URLSearchParams();
    for (const [name, value] of form) {
      if (typeof value !== "string") return unusable(400, "This form takes no files.");
      fields.append(name, value);
    }
    return { is: "form", fields };
  },
};

const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
const unusable = (status: 400 | 413 | 415, message: string): Posted => ({ is: "unusable", status, message });
