"use client";
import { Checkbox } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/text-field";
import type { PageText } from "@/lib/static-pages/schema";

type PagePanelProps = { text: PageText; onWrite: (change: Partial<PageText>) => void; isLocked: boolean };

/** What is decided about a page besides its words. */
export function PagePanel({ text, onWrite, isLocked }: PagePanelProps) {
  return (
    <aside className="page-panel" aria-label="About this page">
      <fieldset disabled={isLocked} className="panel-part">
        <legend className="unseen">About this page</legend>
        <TextField
          label="Address"
          name="slug"
          prefix="/pages/"
          maxLength={100}
          value={text.slug}
          hint="A new address takes the old one's readers along."
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onWrite({ slug: event.target.value.replace(/\s/g, "-").toLowerCase() })}
        />
        <Checkbox
          label="Readers see it"
          name="published"
          checked={text.published}
          hint="The footer then leads to it."
          onChange={(event) => onWrite({ published: event.target.checked })}
        />
      </fieldset>
    </aside>
  );
}
