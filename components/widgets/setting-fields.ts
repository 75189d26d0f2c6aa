import { z } from "zod";

/** An input for one of a widget's settings, as its schema tells it. */
export type SettingField = {
  name: string;
  label: string;
  kind: "text" | "long" | "number" | "switch" | "choice";
  required: boolean;
  fallback: string | number | boolean;
  min?: number;
  max?: number;
  choices?: string[];
};

type Property = {
  type?: string;
  title?: string;
  default?: string | number | boolean;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  enum?: string[];
};

/** Longer than a line. */
const LONG = 120;

/** The inputs of a kind's settings, in the order of its schema. A new kind of widget needs no form of its own. */
export function settingFields(schema: z.ZodType): SettingField[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return Object.entries(properties as Record<string, Property>).map(([name, property]) => ({
    name,
    label: property.title ?? labelOf(name),
    kind: kindOf(property),
    required: required.includes(name) || (property.minLength ?? 0) > 0,
    fallback: property.default ?? "",
    min: property.minimum,
    max: property.maximum ?? property.maxLength,
    choices: property.enum,
  }));
}

/** A form's words for the settings as the schema wants them; what was left empty is left to the schema. */
export function settingsFrom(fields: readonly SettingField[], said: (name: string) => string | null) {
  const given = fields.map(({ name, kind }): [string, string | number | boolean] | null => {
    const value = said(name);
    if (kind === "switch") return [name, value === "on"];
    if (value === null || value.trim() === "") return null;
    return [name, kind === "number" ? Number(value) : value.trim()];
  });
  return Object.fromEntries(given.filter((one) => one !== null));
}

function kindOf(property: Property): SettingField["kind"] {
  if (property.enum) return "choice";
  if (property.type === "integer" || property.type === "number") return "number";
  if (property.type === "boolean") return "switch";
  return (property.maxLength ?? 0) > LONG && (property.maxLength ?? 0) < 2_000 ? "long" : "text";
}

const LABELS: Record<string, string> = {
  take: "How many stories",
  href: "Where it leads",
  link: "Words of the link",
  text: "Text",
};

function labelOf(name: string): string {
  const apart = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return LABELS[name] ?? apart.charAt(0).toUpperCase() + apart.slice(1);
}
