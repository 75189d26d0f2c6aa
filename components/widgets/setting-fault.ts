import type { z } from "zod";
import { settingFields } from "@/components/widgets/setting-fields";
import type { DefinedWidget } from "@/components/widgets/widget";

/** What is wrong with a kind's settings: a sentence, and the name of the input it is about; null when they fit. */
export function settingFault(
  { settings: schema }: Pick<DefinedWidget, "settings">,
  given: Record<string, unknown>,
): { message: string; field: string } | null {
  const [issue] = schema.safeParse(given).error?.issues ?? [];
  if (!issue) return null;
  const name = issue.code === "unrecognized_keys" ? issue.keys[0] : issue.path[0];
  const field = settingFields(schema).find((one) => one.name === name);
  return {
    field: `settings.${String(name)}`,
    message: field
      ? sentenceOf(issue, field.label, given[field.name])
      : `There is nothing called “${String(name)}” to set here.`,
  };
}

function sentenceOf(issue: z.core.$ZodIssue, label: string, value: unknown): string {
  if (value === undefined) return `${label}: this is needed.`;
  const unit = typeof value === "string" ? " letters" : "";
  switch (issue.code) {
    case "too_small":
      return `${label}: at least ${issue.minimum}${unit}.`;
    case "too_big":
      return `${label}: at most ${issue.maximum}${unit}.`;
    case "invalid_type":
      return issue.expected === "int" ? `${label}: a whole number.` : `${label}: not what belongs here.`;
    case "invalid_value":
      return `${label}: one of ${issue.values.join(", ")}.`;
    default:
      return `${label}: ${issue.message}`;
  }
}
