"use client";
import { useCallback } from "react";
import { BodyEditor } from "@/components/editor/body/body-editor";
import { useStory } from "@/components/editor/story-context";
import type { Picture } from "@/lib/images/schema";

/** The text of the story that is open. */
export function StoryBody() {
  const { article, choices, content, write, learn, isLocked } = useStory();
  const learnPictures = useCallback((pictures: Picture[]) => learn({ pictures }), [learn]);
  return (
    <BodyEditor
      label="Text of the story"
      body={content.body}
      onWrite={(body) => write({ body })}
      language={content.language}
      isLocked={isLocked}
      autofocus={content.body.length === 0 && content.dek === ""}
      editionId={article.edition.id}
      pictures={choices.pictures}
      learnPictures={learnPictures}
    />
  );
}
