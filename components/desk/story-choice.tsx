"use client";
import { X } from "lucide-react";
import { useId, useState } from "react";
import { LiveStoryFinder } from "@/components/desk/live-story-finder";
import { Button } from "@/components/ui/button";
import { useFault } from "@/components/ui/refusal";

type Props = { label: string; name: string; editionId: string };

/** A form's input that is one of the edition's live stories, or none. */
export function StoryChoice({ label, name, editionId }: Props) {
  const id = useId();
  const fault = useFault(name);
  const [story, setStory] = useState<{ id: string; label: string } | null>(null);
  const [isLooking, setIsLooking] = useState(false);
  return (
    <div className="labelled" role="group" aria-labelledby={id} aria-describedby={fault ? `${id}-about` : undefined}>
      <p id={id}>
        <b>{label}</b> <span className="optional">optional</span>
      </p>
      <input type="hidden" name={name} value={story?.id ?? ""} />
      {isLooking && (
        <LiveStoryFinder
          editionId={editionId}
          onPick={(found) => {
            setStory(found);
            setIsLooking(false);
          }}
        />
      )}
      <div className="chosen">
        {story && <bdi>{story.label}</bdi>}
        {!isLooking && <Button onClick={() => setIsLooking(true)}>{story ? "Another story" : "Choose a story"}</Button>}
        {story && (
          <Button look="quiet" square aria-label={`Take out ${story.label}`} onClick={() => setStory(null)}>
            <X size={14} />
          </Button>
        )}
      </div>
      {fault && (
        <p className="fault" id={`${id}-about`}>
          {fault}
        </p>
      )}
    </div>
  );
}
