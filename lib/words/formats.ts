/** More than any newsroom has languages and zones; a bound, since both come from the record. */
const MOST = 1_000;
const made = new Map<string, unknown>();

/** Each formatter is made once: making it reads its language's tables, which costs more than all it will ever format. */
function once<T>(make: new (language: string, options: never) => T, language: string, options: object): T {
  const key = `${make.name} ${language} ${JSON.stringify(options)}`;
  const kept = made.get(key) as T | undefined;
  if (kept) return kept;
  if (made.size >= MOST) made.clear();
  const format = new make(language, options as never);
  made.set(key, format);
  return format;
}

export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions) =>
  once(Intl.DateTimeFormat, language, options);

/** "A, B and C" */
export const listFormat = (language: string) => once(Intl.ListFormat, language, { type: "conjunction" });

/** Languages, as this one calls them. */
export const languageNames = (language: string) => once(Intl.DisplayNames, language, { type: "language" });
