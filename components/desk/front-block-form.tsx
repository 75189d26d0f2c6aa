"use client";
import { useState } from "react";
import { BlockRule, type Rule } from "@/components/desk/block-rule";
import type { BlockDraft } from "@/components/desk/front-draft";
import type { BlockKind } from "@/components/desk/front-editor";
import { SettingInput } from "@/components/desk/setting-input";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { RefusalContext, type RefusedForm } from "@/components/ui/refusal";
import { RefusalSummary } from "@/components/ui/refusal-summary";
import { settingsFrom } from "@/components/widgets/setting-fields";
import type { BlockTopic } from "@/lib/widgets/schema";

type Props = {
  kind: BlockKind;
  block?: BlockDraft;
  sections: { id: string; name: string }[];
  topics: BlockTopic[];
  /** Why this block was not put live. */
  fault?: RefusedForm | null;
  onDone: (block: BlockDraft) => void;
};

/** A block's settings and what fills it. The browser holds them to their bounds, and the kind again when it goes live. */
export function FrontBlockForm({ kind, block, sections, topics, fault = null, onDone }: Props) {
  const [rule, setRule] = useState<Rule>({ sectionId: block?.sectionId ?? null, topic: block?.topic ?? null });
  return (
    <RefusalContext value={fault}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const said = (name: string) => {
            const value = form.get(name);
            return typeof value === "string" ? value : null;
          };
          onDone({
            key: block?.key ?? crypto.randomUUID(),
            widget: kind.kind,
            picks: block?.picks ?? [],
            settings: settingsFrom(kind.fields, (name) => said(`settings.${name}`)),
            ...rule,
            enabled: said("enabled") === "on",
          });
        }}
      >
        {kind.fields.map((field) => (
          <SettingInput key={field.name} field={field} value={block?.settings[field.name] ?? field.fallback} />
        ))}
        {kind.from && (
          <BlockRule rule={rule} sections={sections} topics={kind.from === "latest" ? topics : []} onChange={setRule} />
        )}
        <Checkbox label="Readers see it" name="enabled" defaultChecked={block?.enabled ?? true} />
        <RefusalSummary />
        <div className="form-end">
          <Button type="submit" look="primary">
            {block ? "Change" : "Add"}
          </Button>
        </div>
      </form>
    </RefusalContext>
  );
}
