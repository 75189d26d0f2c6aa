"use client";
import { useRef, useState } from "react";
import { sendFile } from "@/components/desk/images/send-file";
import { Button } from "@/components/ui/button";
import { sayFault } from "@/components/ui/toast-manager";
import type { Picture } from "@/lib/images/schema";

const KINDS = "image/jpeg,image/png,image/webp,image/avif,image/gif";

/** Adds a picture of one's own to the library, and gives it at once. */
export function UploadButton({ onDone }: { onDone: (picture: Picture) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  async function send(file: File | undefined) {
    if (!file) return;
    setShare(0);
    const sent = await sendFile(file, { onProgress: setShare });
    setShare(null);
    if (sent.is === "done") onDone(sent.picture.picture);
    else sayFault(sent.message);
  }
  const said =
    share === null ? "Upload a picture" : share < 1 ? `Sending… ${Math.round(share * 100)} %` : "Looking at it…";
  return (
    <>
      <Button aria-disabled={share !== null || undefined} onClick={() => share === null && picker.current?.click()}>
        {said}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={KINDS}
        aria-label="Picture file"
        onChange={({ currentTarget }) => void send(currentTarget.files?.[0])}
      />
    </>
  );
}
