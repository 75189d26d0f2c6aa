"use client";
import { clockOf } from "@/components/editor/keep-state";
import type { Shelved } from "@/components/editor/shelf";
import { Button } from "@/components/ui/button";
import type { DeskArticle, Lock } from "@/lib/articles/schema/desk";

export function LockBanner({ lock, article, onTake }: { lock: Lock; article: DeskArticle; onTake: () => void }) {
  const { timeZone } = article.edition;
  return (
    <div className="editor-banner" role="status">
      <p>
        <strong>{lock.by.name}</strong> has this open since {clockOf(lock.since, timeZone)}. You can read it here.
      </p>
      {article.mayTakeOver && <Button onClick={onTake}>Take over</Button>}
    </div>
  );
}

/** What this browser kept while the server could not be reached. */
export function ShelfBanner({
  shelved,
  timeZone,
  onUse,
  onDrop,
}: {
  shelved: Pick<Shelved<unknown>, "at">;
  timeZone: string;
  onUse: () => void;
  onDrop: () => void;
}) {
  return (
    <div className="editor-banner" role="status">
      <p>This browser kept a text of {clockOf(shelved.at, timeZone)} that never reached the server.</p>
      <Button onClick={onUse}>Bring it back</Button>
      <Button look="quiet" onClick={onDrop}>
        Let it go
      </Button>
    </div>
  );
}

export function NoteBanner({ article }: { article: DeskArticle }) {
  const { lastNote: note, state } = article;
  if (!note || state === "PUBLISHED") return null;
  const said = { submit: "Handed in", askForChanges: "Changes asked for", approve: "Made ready" }[note.step] ?? "Noted";
  return (
    <div className="editor-banner" data-tone={note.step === "askForChanges" ? "warn" : undefined}>
      <p>
        <strong>
          {said}
          {note.by ? ` by ${note.by}` : ""}:
        </strong>{" "}
        <span dir="auto">{note.note}</span>
      </p>
    </div>
  );
}
