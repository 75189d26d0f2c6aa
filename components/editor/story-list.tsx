"use client";
import { useCallback } from "react";
import { StateBadge } from "@/components/desk/state-badge";
import { useFound } from "@/components/desk/use-found";
import { findStories } from "@/lib/articles/actions/choose";
import type { StoryChoice } from "@/lib/articles/schema/choices";

type Props = {
  q: string;
  onPick: (story: StoryChoice) => void;
  /** Of this edition only. */
  editionId?: string;
  /** Only what readers can open. */
  isLive?: boolean;
  without?: readonly string[];
};

/** Stories with these words in their headlines, each a button. */
export function StoryList({ q, onPick, editionId, isLive = false, without = [] }: Props) {
  const find = useCallback(
    (asked: { q: string }) => findStories({ ...asked, editionId, live: isLive }),
    [editionId, isLive],
  );
  const found = useFound(find, q);
  const shown = found?.filter(({ id }) => !without.includes(id));
  if (!shown) return <p className="quiet-text">Looking…</p>;
  if (!shown.length) return <p className="quiet-text">No story by these words.</p>;
  return (
    <ul className="story-list" aria-label="Stories">
      {shown.map((story) => (
        <li key={story.id}>
          <button type="button" onClick={() => onPick(story)}>
            <bdi>{story.headline}</bdi> {story.state !== "PUBLISHED" && <StateBadge state={story.state} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
