"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { sendFile } from "@/components/desk/images/send-file";
import { Button } from "@/components/ui/button";
import { say, sayFault } from "@/components/ui/toast-manager";

/** Puts another file in the picture's place, everywhere it is used. */
export function ReplaceFile({ id }: { id: string }) {
  const router = useRouter();
  const picker = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  async function replace(file: File | undefined) {
    if (!file) return;
    setShare(0);
    const sent = await sendFile(file, { replaces: id, onProgress: setShare });
    setShare(null);
    if (sent.is === "refused") return sayFault(sent.message);
    say("The file is replaced. Its prints are being made.");
    router.refresh();
  }
  return (
    <>
      <Button aria-disabled={share !== null || undefined} onClick={() => share === null && picker.current?.click()}>
        {share === null ? "Replace file…" : `Sending ${Math.round(share * 100)} %`}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="The new file"
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        onChange={({ currentTarget }) => {
          void replace(currentTarget.files?.[0]);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
