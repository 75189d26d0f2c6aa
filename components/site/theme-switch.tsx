import type { Words } from "@/lib/words/schema";

/** The reader's script shows it and makes it work; without script the device's preference holds. */
export function ThemeSwitch({ words }: { words: Words }) {
  return (
    <button type="button" data-theme-switch="" hidden>
      {words.site.theme}
    </button>
  );
}
