"use client";
import { DeskForm, type FormAction } from "@/components/desk/desk-form";
import { SettingInput } from "@/components/desk/setting-input";
import { CheckList } from "@/components/ui/check-list";
import { Checkbox } from "@/components/ui/checkbox";
import type { SettingField } from "@/components/widgets/setting-fields";
import type { Place } from "@/lib/db/generated/enums";
import type { WidgetForDesk } from "@/lib/widgets/schema/placing";

export type Kind = { kind: string; name: string; about: string; fields: SettingField[] };

type Props = {
  kind: Kind;
  widget?: WidgetForDesk;
  editionId: string;
  place: Place;
  sections: { id: string; name: string }[];
  save: FormAction<{ id: string }>;
  onDone: () => void;
};

/** A form made of what a kind says can be set. */
export function WidgetForm({ kind, widget, editionId, place, sections, save, onDone }: Props) {
  return (
    <DeskForm
      action={save}
      submit={widget ? "Save" : "Add"}
      said={widget ? "Widget saved." : "Widget added."}
      onDone={onDone}
    >
      <input type="hidden" name="widget" value={kind.kind} />
      {widget ? (
        <input type="hidden" name="id" value={widget.id} />
      ) : (
        <>
          <input type="hidden" name="editionId" value={editionId} />
          <input type="hidden" name="place" value={place} />
        </>
      )}
      {kind.fields.map((field) => (
        <SettingInput key={field.name} field={field} value={widget?.settings[field.name] ?? field.fallback} />
      ))}
      {place !== "FRONT" && (
        <CheckList
          label="On for the sections"
          name="sectionIds"
          hint="With none ticked it is on for all of them."
          options={sections.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={widget?.sectionIds ?? []}
        />
      )}
      <Checkbox label="Readers see it" name="enabled" defaultChecked={widget?.enabled ?? true} />
    </DeskForm>
  );
}
