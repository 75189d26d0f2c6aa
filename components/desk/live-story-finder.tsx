"use client";
import { useCallback } from "react";
import { Finder } from "@/components/ui/finder";
import { findLiveStories } from "@/lib/articles/actions/find";

type Story = { id: string; label: string };

/** Looks for one of the edition's live stories by the words of its headline. */
export function LiveStoryFinder({ editionId, onPick }: { editionId: string; onPick: (story: Story) => void }) {
  const find = useCallback(
    async (q: string) => {
      const outcome = await findLiveStories({ editionId, q });
      return outcome.ok ? outcome.value.map(({ articleId, headline }) => ({ id: articleId, label: headline })) : [];
    },
    [editionId],
  );
  return <Finder label="Find a live story" find={find} onPick={onPick} />;
}
