"use client";
import { X } from "lucide-react";
import { AddressPart } from "@/components/editor/panel/address";
import { AssignmentPart } from "@/components/editor/panel/assignment";
import { BylinesPart } from "@/components/editor/panel/bylines";
import { HeroPart } from "@/components/editor/panel/hero";
import { LanguagePart } from "@/components/editor/panel/language";
import { PlacePart } from "@/components/editor/panel/place";
import { RelatedPart } from "@/components/editor/panel/related";
import { SharePreview } from "@/components/editor/panel/share-preview";
import { TimesPart } from "@/components/editor/panel/times";
import { TopicsPart } from "@/components/editor/panel/topics";
import { useStory } from "@/components/editor/story-context";
import { Button } from "@/components/ui/button";

/** What is decided about a story besides its words. On a phone it opens over them. */
export function Panel({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { isLocked } = useStory();
  return (
    <aside className="panel" aria-label="About this story" data-open={isOpen || undefined}>
      <div className="panel-head">
        <h2>About this story</h2>
        <Button look="quiet" square aria-label="Close" onClick={onClose}>
          <X size={16} />
        </Button>
      </div>
      <fieldset disabled={isLocked} className="panel-parts">
        <legend className="unseen">Fields</legend>
        <PlacePart />
        <BylinesPart />
        <TopicsPart />
        <HeroPart />
        <RelatedPart />
        <AddressPart />
        <SharePreview />
        <LanguagePart />
        <TimesPart />
      </fieldset>
      <AssignmentPart />
    </aside>
  );
}
