"use client";
import type { Field } from "@/components/editor/clashes";
import { BodyDiff, Words } from "@/components/editor/body-diff";
import { said } from "@/components/editor/said";
import { useStory } from "@/components/editor/story-context";
import { diffContent } from "@/lib/articles/rules/content-diff";
import { diffText } from "@/lib/articles/rules/text-diff";
import type { Content } from "@/lib/articles/schema/content";

/** One part of a text, with what it says that `before` does not. */
export function FieldText({ field, content, before }: { field: Field; content: Content; before: Content }) {
  const story = useStory();
  if (field === "headline" || field === "dek") {
    const stretches = diffText(before[field], content[field]).filter(({ is }) => is !== "removed");
    return (
      <p dir="auto">
        <Words stretches={stretches} />
      </p>
    );
  }
  if (field === "body") return <BodyDiff blocks={diffContent(before, content).body} hide="removed" isBrief />;
  return <p dir="auto">{said(field, content, story)}</p>;
}
