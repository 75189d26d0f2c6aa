"use client";
import { useStory } from "@/components/editor/story-context";
import { TextField } from "@/components/ui/text-field";
import { makeSlug } from "@/lib/articles/rules";

export function AddressPart() {
  const { article, content, write } = useStory();
  const hint = article.firstPublishedAt
    ? "A new address takes the old one's readers along."
    : "Left as it is, the headline it began with made it.";
  return (
    <div className="panel-part">
      <TextField
        label="Address"
        name="slug"
        prefix="/articles/"
        maxLength={200}
        value={content.slug}
        placeholder={makeSlug(content.headline)}
        hint={hint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => write({ slug: event.target.value.replace(/\s/g, "-").toLowerCase() })}
      />
    </div>
  );
}
