import type { Story } from "@/lib/articles/schema";

type Translated = Pick<Story, "path" | "language" | "translations">;

/**
 * The addresses of a story by language, its own among them, for `<link rel="alternate" hreflang>`; undefined when it stands
 * alone. `x-default` is the default edition's, for readers of every other language. `site` is the origin, without a slash.
 */
export function hreflangOf(
  { path, language, translations }: Translated,
  { isDefault }: { isDefault: boolean },
  site: string,
): Record<string, string> | undefined {
  if (translations.length === 0) return undefined;
  const all = [{ path, language, isDefault }, ...translations].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const fallback = all.find((one) => one.isDefault) ?? all[0];
  return {
    ...Object.fromEntries(all.map((one) => [one.language, site + one.path])),
    ...(fallback ? { "x-default": site + fallback.path } : {}),
  };
}
