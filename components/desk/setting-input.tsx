"use client";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { SettingField } from "@/components/widgets/setting-fields";

/** The input for one of a widget's settings. */
export function SettingInput({ field, value }: { field: SettingField; value: unknown }) {
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
