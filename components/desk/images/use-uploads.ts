"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { sendFile, type Sent } from "@/components/desk/images/send-file";

/** A file on its way: null while it waits its turn, then `share` of it is sent (0 to 1); sent whole it is being looked at. */
export type Upload = { key: string; file: File; share: number | null; sent: Sent | null };

const AT_ONCE = 2;

/** Files on their way to the library, two at a time, each shown as it lands; what was refused can be tried again. */
export function useUploads() {
  const router = useRouter();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const waiting = useRef<Upload[]>([]);
  const working = useRef(0);

  const note = (key: string, more: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...more } : one)));

  async function work() {
    if (working.current >= AT_ONCE) return;
    working.current += 1;
    for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
      const { key, file } = next;
      note(key, { share: 0 });
      const sent = await sendFile(file, { onProgress: (share) => note(key, { share }) });
      note(key, { sent });
      if (sent.is === "done") router.refresh();
    }
    working.current -= 1;
  }

  function queue(added: Upload[]) {
    waiting.current.push(...added);
    for (let lane = 0; lane < AT_ONCE; lane += 1) void work();
  }

  return {
    uploads,
    add(files: Iterable<File>) {
      const added = [...files].map((file) => ({ key: crypto.randomUUID(), file, share: null, sent: null }));
      setUploads((all) => [...added, ...all]);
      queue(added);
    },
    retry(upload: Upload) {
      const again = { ...upload, share: null, sent: null };
      note(upload.key, again);
      queue([again]);
    },
    clear: () => setUploads((all) => all.filter(({ sent }) => sent === null)),
  };
}
