const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/**
 * The path of a room of an edition, from the root: the default edition has no prefix. Segments are plain text and come
 * out percent-encoded: `pathOf(edition, "articles", slug)`.
 */
export function pathOf(edition: { code: string; isDefault: boolean }, ...segments: string[]): string {
  const all = edition.isDefault ? segments : [edition.code, ...segments];
  return `/${all.map(encodeURIComponent).join("/")}`;
}

export type Step = { name: string; path: string };

/** The sections above a section, from the top, and itself; nothing for one that is not there. */
export function stepsTo(
  sections: readonly (Step & { id: string; parentId: string | null })[],
  sectionId: string,
): Step[] {
  const steps: Step[] = [];
  let section = sections.find(({ id }) => id === sectionId);
  while (section && steps.length < sections.length) {
    const { name, path, parentId } = section;
    steps.unshift({ name, path });
    section = sections.find(({ id }) => id === parentId);
  }
  return steps;
}

/** The direction of a BCP 47 language's script: of the named one ("az-Arab"), else the language's usual one. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(scriptOf(language) ?? "") ? "rtl" : "ltr";
}

/** True for a well-formed BCP 47 tag. */
export function isLanguage(language: string): boolean {
  return scriptOf(language) !== null;
}

/** ISO 15924, undefined for a language without a usual script, null for what is no language tag at all. */
function scriptOf(language: string): string | undefined | null {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return null;
  }
}

/** The cookie that says which edition somebody at the desk works on; a convenience, never a right. */
export const DESK_EDITION = "dateline-desk-edition";
