"use client";
import Link from "next/link";
import type { Upload } from "@/components/desk/images/use-uploads";
import { Button } from "@/components/ui/button";

/** How far each file is, and what became of it. */
export function UploadList({
  uploads,
  onRetry,
  onClear,
}: {
  uploads: Upload[];
  onRetry: (upload: Upload) => void;
  onClear: () => void;
}) {
  const ended = uploads.some(({ sent }) => sent);
  return (
    <div className="uploads">
      <ul aria-label="Uploads" aria-live="polite">
        {uploads.map((upload) => (
          <li key={upload.key} data-state={upload.sent?.is ?? "sending"}>
            <bdi className="upload-name">{upload.file.name || "Pasted picture"}</bdi>
            <Progress upload={upload} />
            {upload.sent?.is === "refused" && <Button onClick={() => onRetry(upload)}>Try again</Button>}
          </li>
        ))}
      </ul>
      {ended && (
        <Button look="quiet" onClick={onClear}>
          Clear this list
        </Button>
      )}
    </div>
  );
}

function Progress({ upload: { file, sent, share } }: { upload: Upload }) {
  // The name stands beside it.
  if (sent?.is === "refused") return <span className="fault">{sent.message.replace(`${file.name}: `, "")}</span>;
  if (sent)
    return (
      <span>
        {sent.known ? "In the library already: " : "Added: "}
        <Link href={`/admin/images/${sent.picture.picture.id}`}>describe it</Link>
      </span>
    );
  if (share === null) return <span className="quiet-text">Waiting…</span>;
  if (share >= 1) return <span className="quiet-text">Being looked at…</span>;
  return <progress value={share} aria-label="Sent" />;
}
