"use client";
import { useState } from "react";
import { StoryDialog } from "@/components/editor/panel/story-dialog";
import { useStory } from "@/components/editor/story-context";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { directionOf, isLanguage } from "@/lib/editions/rules";

/** The language, which decides the direction, and the story that this one translates. */
export function LanguagePart() {
  const { article, choices, content, write, learn } = useStory();
  const [typed, setTyped] = useState(content.language);
  const [isChoosing, setIsChoosing] = useState(false);
  const { translationOfId } = content;
  const original = translationOfId ? choices.stories[translationOfId] : null;
  const direction = directionOf(content.language) === "rtl" ? "right to left" : "left to right";
  return (
    <div className="panel-part">
      <TextField
        label="Language"
        name="language"
        hint={isLanguage(typed) && typed ? `Its text runs from ${direction}.` : "A language tag, such as en or he."}
        value={typed}
        maxLength={35}
        autoComplete="off"
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (value && isLanguage(value)) write({ language: value });
        }}
      />
      <h3>Translation of</h3>
      {translationOfId && <bdi>{original?.headline ?? "A story of another edition"}</bdi>}
      <div className="panel-row">
        <Button onClick={() => setIsChoosing(true)}>{translationOfId ? "Choose another" : "Choose a story"}</Button>
        {translationOfId && (
          <Button look="quiet" onClick={() => write({ translationOfId: null })}>
            Take away
          </Button>
        )}
      </div>
      {isChoosing && (
        <StoryDialog
          title="Translation of"
          without={[article.id]}
          onPick={(story) => {
            learn({ stories: [story] });
            write({ translationOfId: story.id });
          }}
          onDone={() => setIsChoosing(false)}
        />
      )}
    </div>
  );
}
