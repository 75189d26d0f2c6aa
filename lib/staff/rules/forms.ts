/** A form's fields as one plain object; the framework's own fields and files are left out. */
export function formValues(form: FormData): Record<string, string | string[]> {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$ACTION_")) continue;
    const isList = name.endsWith("[]");
    const key = isList ? name.slice(0, -2) : name;
    const before = values.get(key);
    if (before === undefined) values.set(key, isList ? [value] : value);
    else values.set(key, [before, value].flat());
  }
  // Without a prototype's setter in between, "__proto__" is a key like any other, and refused as such.
  return Object.fromEntries(values);
}

/** What a form shows again after a refusal, lists joined by commas: secrets never leave in an answer. */
export function typedOf(values: Record<string, string | string[]>): Record<string, string> {
  const typed = Object.entries(values).filter(([name]) => !SECRET.test(name));
  return Object.fromEntries(typed.map(([name, value]) => [name, String(value)]));
}

const SECRET = /password|code|token|secret/i;
