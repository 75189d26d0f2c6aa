"use client";
import { X } from "lucide-react";
import { useState } from "react";
import { LiveStoryFinder } from "@/components/desk/live-story-finder";
import { StateBadge } from "@/components/desk/state-badge";
import { Button } from "@/components/ui/button";
import type { PickForDesk } from "@/lib/widgets/schema";

/** The stories chosen by hand for a block, slot by slot; the rest of it fills itself. */
export function FrontPicks({
  name,
  picks,
  editionId,
  onPick,
}: {
  name: string;
  picks: (PickForDesk | null)[];
  editionId: string;
  onPick: (slot: number, pick: PickForDesk | null) => void;
}) {
  const [open, setOpen] = useState(false);
  return (
    <div className="picks" onKeyDown={(event) => event.key === "Escape" && setOpen(false)}>
      <ol>
        {picks.map((pick, slot) =>
          pick ? (
            <li key={pick.articleId}>
              <bdi>{pick.headline}</bdi>
              {pick.state !== "PUBLISHED" && <StateBadge state={pick.state} />}
              <Button look="quiet" square aria-label={`Take out ${pick.headline}`} onClick={() => onPick(slot, null)}>
                <X size={14} />
              </Button>
            </li>
          ) : (
            <li key={`slot-${slot}`} className="quiet-text">
              Fills itself
            </li>
          ),
        )}
      </ol>
      {open ? (
        <LiveStoryFinder
          editionId={editionId}
          onPick={({ id, label }) => {
            const free = picks.indexOf(null);
            onPick(free < 0 ? picks.length : free, { articleId: id, headline: label, state: "PUBLISHED" });
            setOpen(false);
          }}
        />
      ) : (
        <Button look="quiet" onClick={() => setOpen(true)} aria-label={`Pick a story for ${name}`}>
          Pick a story
        </Button>
      )}
    </div>
  );
}
