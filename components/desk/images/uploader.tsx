"use client";
import { ImagePlus } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { UploadList } from "@/components/desk/images/upload-list";
import { useUploads } from "@/components/desk/images/use-uploads";
import { Button } from "@/components/ui/button";

/** Adds pictures by the file picker, by dropping files anywhere on the page, or by pasting. */
export function Uploader() {
  const { uploads, add, retry, clear } = useUploads();
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const take = useEffectEvent((files: FileList | undefined, event: Event) => {
    if (!files?.length) return;
    event.preventDefault();
    add(files);
  });

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const listeners: [string, (event: never) => void][] = [
      ["paste", (event: ClipboardEvent) => take(event.clipboardData?.files, event)],
      [
        "dragover",
        (event: DragEvent) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          setOver(true);
        },
      ],
      ["dragleave", (event: DragEvent) => event.relatedTarget === null && setOver(false)],
      [
        "drop",
        (event: DragEvent) => {
          setOver(false);
          take(event.dataTransfer?.files, event);
        },
      ],
    ];
    for (const [name, listener] of listeners) document.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of listeners) document.removeEventListener(name, listener as EventListener);
    };
  }, []);

  return (
    <section className="uploader" data-over={over || undefined} aria-label="Add pictures">
      <p>
        <ImagePlus size={18} aria-hidden="true" />
        <span>{over ? "Let go to add them." : "Drop or paste pictures anywhere on this page."}</span>
      </p>
      <Button look="primary" onClick={() => picker.current?.click()}>
        Add pictures
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        aria-label="Picture files"
        onChange={({ currentTarget }) => {
          add(currentTarget.files ?? []);
          currentTarget.value = "";
        }}
      />
      {uploads.length > 0 && <UploadList uploads={uploads} onRetry={retry} onClear={clear} />}
    </section>
  );
}
