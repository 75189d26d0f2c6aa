"use client";
import { useState } from "react";
import { StoryList } from "@/components/editor/story-list";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import type { StoryChoice } from "@/lib/articles/schema/choices";

type Props = {
  title: string;
  editionId?: string;
  /** Only what readers can open. */
  isLive?: boolean;
  without: readonly string[];
  onPick: (story: StoryChoice) => void;
  onDone: () => void;
};

/** Asks for one of the newsroom's stories by words of its headline. */
export function StoryDialog({ title, editionId, isLive, without, onPick, onDone }: Props) {
  const [q, setQ] = useState("");
  return (
    <Dialog open onOpenChange={onDone} title={title}>
      <TextField
        label="Words of its headline"
        value={q}
        onChange={(event) => setQ(event.target.value)}
        autoFocus
        autoComplete="off"
      />
      <StoryList
        q={q}
        editionId={editionId}
        isLive={isLive}
        without={without}
        onPick={(story) => {
          onPick(story);
          onDone();
        }}
      />
    </Dialog>
  );
}
