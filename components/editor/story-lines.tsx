"use client";
import { Growing } from "@/components/editor/growing";
import { useStory } from "@/components/editor/story-context";

const LINES = [
  { name: "kicker", label: "Kicker", placeholder: "Kicker (else the section's name)", max: 80 },
  { name: "headline", label: "Headline", placeholder: "Headline", max: 300, advised: 110 },
  { name: "dek", label: "Dek", placeholder: "Dek: what it is about, in a sentence", max: 600, advised: 300 },
] as const;

/** What stands over a story's text. */
export function StoryLines() {
  const { content, write, isLocked } = useStory();
  return LINES.map((line) => (
    <Growing
      key={line.name}
      {...line}
      value={content[line.name] ?? ""}
      onWrite={(value) => write({ [line.name]: value })}
      language={content.language}
      isLocked={isLocked}
    />
  ));
}
