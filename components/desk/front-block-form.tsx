"use client";
import type { BlockDraft } from "@/components/desk/front-draft";
import { SettingInput } from "@/components/desk/setting-input";
import type { Kind } from "@/components/desk/widget-form";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { settingsFrom } from "@/components/widgets/setting-fields";

type Props = {
  kind: Kind;
  block?: BlockDraft;
  sections: { id: string; name: string }[];
  onDone: (block: BlockDraft) => void;
};

/** A block's settings; the browser holds them to their bounds, and readers are never shown what its kind refuses. */
export function FrontBlockForm({ kind, block, sections, onDone }: Props) {
  const where = [
    { value: "", label: "Every section" },
    ...sections.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
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
          sectionId: said("sectionId") || null,
          enabled: said("enabled") === "on",
        });
      }}
    >
      {kind.fields.map((field) => (
        <SettingInput key={field.name} field={field} value={block?.settings[field.name] ?? field.fallback} />
      ))}
      <Select label="Whose stories" name="sectionId" options={where} defaultValue={block?.sectionId ?? ""} />
      <Checkbox label="Readers see it" name="enabled" defaultChecked={block?.enabled ?? true} />
      <div className="form-end">
        <Button type="submit" look="primary">
          {block ? "Change" : "Add"}
        </Button>
      </div>
    </form>
  );
}
