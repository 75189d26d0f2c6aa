import type { Given } from "./perform";

/** What stands where one value should: an operator of the query language, a list, a thing with a prototype. */
const OPERATORS: unknown[] = [{ contains: "" }, { not: null }, { in: [] }, [["x"]], { $ne: null }];

/**
 * The same call with what its schema does not know: columns that nobody may send, and operators in the place of values.
 * None of these may do anything, not even for somebody who may do it all.
 */
export function abusesOf(given: Given): Given[] {
  return "plain" in given ? plainly(given.plain) : inForms(given.form);
}

function plainly(value: unknown): Given[] {
  const fields = typeof value === "object" && value !== null ? value : {};
  const odd: unknown[] = [
    ...["role", "createdById", "updatedAt", "where", "constructor"].map((name) => ({
      ...fields,
      [name]: "ADMINISTRATOR",
    })),
    ...Object.entries(fields).flatMap(([name, plain]) =>
      typeof plain === "object" && plain !== null ? [] : OPERATORS.map((operator) => ({ ...fields, [name]: operator })),
    ),
    [fields],
    "x",
  ];
  // Only what has fields can be hidden in a prototype.
  if (Object.keys(fields).length > 0) odd.push(JSON.parse(`{"__proto__":${JSON.stringify(fields)}}`));
  return odd.map((plain) => ({ plain }));
}

function inForms(fields: Record<string, string>): Given[] {
  return [
    ...["role[]", "createdById", "updatedAt", "__proto__", "constructor"].map((name) => ({ ...fields, [name]: "x" })),
    ...Object.keys(fields).flatMap((name) => [
      { ...without(fields, name), [`${name}[contains]`]: "" },
      { ...without(fields, name), [`${name}[]`]: "x" },
    ]),
  ].map((form) => ({ form }));
}

function without(fields: Record<string, string>, name: string): Record<string, string> {
  const { [name]: _, ...rest } = fields;
  return rest;
}

const evil = "https://evil.example";

/** The headers of requests that no page of the site makes, to change something by the cookie of whoever looks at another. */
export const foreignTo = (site: string): Record<string, string | undefined>[] => [
  { origin: undefined },
  { origin: undefined, referer: `${site}/admin/settings` },
  { origin: undefined, "sec-fetch-site": "same-origin" },
  { origin: "null", "sec-fetch-site": "same-origin" },
  { origin: evil },
  { origin: evil, host: "evil.example" },
  { origin: evil, "x-forwarded-host": "evil.example" },
  { origin: evil, referer: `${site}/admin/settings`, "sec-fetch-site": "same-origin" },
  { origin: site, "sec-fetch-site": "cross-site" },
  { origin: site, "sec-fetch-site": "same-site" },
  { origin: site, "sec-fetch-site": "none" },
  { origin: `${site}.evil.example` },
];

/** Bodies of an action's call that nobody can read. */
export const UNREADABLE = [
  "",
  "{nonsense",
  '["$K1"]',
  '["$F1"]',
  '["$undefined"',
  `[${"[".repeat(5_000)}`,
  '{"then":"$@0"}',
  "\0",
];
