"use client";
import { DeskForm, type FormAction } from "@/components/desk/desk-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
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
  const where = [{ value: "", label: "Everywhere" }, ...sections.map(({ id, name }) => ({ value: id, label: name }))];
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
        <Setting key={field.name} field={field} value={widget?.settings[field.name] ?? field.fallback} />
      ))}
      {place !== "FRONT" && (
        <Select label="In which section" name="sectionId" options={where} defaultValue={widget?.sectionId ?? ""} />
      )}
      <Checkbox label="Readers see it" name="enabled" defaultChecked={widget?.enabled ?? true} />
    </DeskForm>
  );
}

function Setting({ field, value }: { field: SettingField; value: unknown }) {
  const { label, kind, required, min, max, choices = [] } = field;
  const name = `settings.${field.name}`;
  const text = String(value);
  const optional = !required && kind !== "number";
  switch (kind) {
    case "switch":
      return <Checkbox label={label} name={name} defaultChecked={value === true} />;
    case "choice":
      return <Select label={label} name={name} options={choices.map(asOption)} defaultValue={text} />;
    case "number":
      return <TextField label={label} name={name} type="number" min={min} max={max} defaultValue={text} />;
    case "long":
      return <TextArea {...{ label, name, optional }} maxLength={max} defaultValue={text} dir="auto" />;
    default:
      return <TextField {...{ label, name, optional }} maxLength={max} defaultValue={text} dir="auto" />;
  }
}

const asOption = (value: string) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) });
