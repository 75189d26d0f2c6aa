"use client";
import { useState } from "react";
import { useDeed } from "@/components/desk/use-deed";
import { useStory } from "@/components/editor/story-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RefusalContext } from "@/components/ui/refusal";
import { TextArea } from "@/components/ui/text-area";
import type { Outcome } from "@/lib/outcome";

type Props = {
  title: string;
  about?: string;
  label: string;
  name?: string;
  said: string;
  optional?: boolean;
  look?: "primary" | "danger";
  version: number;
  action: (steer: { id: string; version: number; note: string }) => Promise<Outcome<unknown>>;
  undo?: (story: { id: string }) => Promise<Outcome<unknown>>;
  onDone: () => void;
};

/** A step that is taken with a word to somebody. */
export function NoteDialog({
  title,
  about,
  label,
  name = "note",
  said,
  optional,
  look,
  version,
  action,
  undo,
  onDone,
}: Props) {
  const { article } = useStory();
  const { run, pending, refusal } = useDeed({ quietly: true });
  const [note, setNote] = useState("");
  return (
    <Dialog open onOpenChange={onDone} title={title} about={about}>
      <RefusalContext value={refusal}>
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            run(() => action({ id: article.id, version, note }), {
              said,
              undo: undo && (() => undo({ id: article.id })),
              then: onDone,
            });
          }}
        >
          <TextArea
            label={label}
            name={name}
            optional={optional}
            dir="auto"
            value={note}
            onChange={(event) => setNote(event.target.value)}
            autoFocus
          />
          {refusal && refusal.field !== name && (
            <p className="fault" role="alert">
              {refusal.message}
            </p>
          )}
          <div className="form-end">
            <Button type="submit" look={look ?? "primary"} aria-disabled={pending || undefined}>
              {title}
            </Button>
          </div>
        </form>
      </RefusalContext>
    </Dialog>
  );
}
