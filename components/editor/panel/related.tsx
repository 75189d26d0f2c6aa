"use client";
import { X } from "lucide-react";
import { useState } from "react";
import { StoryDialog } from "@/components/editor/panel/story-dialog";
import { useStory } from "@/components/editor/story-context";
import { Button } from "@/components/ui/button";
import { SortableList } from "@/components/ui/sortable-list";

/** The stories an editor chose to stand beside this one, in their order. */
export function RelatedPart() {
  const { article, choices, content, write, learn } = useStory();
  const [isChoosing, setIsChoosing] = useState(false);
  const { relatedIds } = content;
  const items = relatedIds.map((id) => {
    const name = choices.stories[id]?.headline ?? "A story that is gone";
    return {
      id,
      name,
      body: (
        <div className="panel-byline">
          <bdi>{name}</bdi>
          <Button
            look="quiet"
            square
            aria-label={`Take ${name} out`}
            onClick={() => write({ relatedIds: relatedIds.filter((one) => one !== id) })}
          >
            <X size={14} />
          </Button>
        </div>
      ),
    };
  });
  return (
    <div className="panel-part">
      <h3>Related stories</h3>
      {items.length > 0 && (
        <SortableList label="Related stories" items={items} onMove={(ids) => write({ relatedIds: ids })} />
      )}
      <div className="panel-row">
        <Button onClick={() => setIsChoosing(true)}>Choose a related story</Button>
      </div>
      {isChoosing && (
        <StoryDialog
          title="Related story"
          editionId={article.edition.id}
          without={[article.id, ...relatedIds]}
          onPick={(story) => {
            learn({ stories: [story] });
            write({ relatedIds: [...relatedIds, story.id] });
          }}
          onDone={() => setIsChoosing(false)}
        />
      )}
    </div>
  );
}
