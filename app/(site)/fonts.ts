import arabic from "@/app/fonts/arabic.woff2";
import display from "@/app/fonts/display.woff2";
import hebrew from "@/app/fonts/hebrew.woff2";
import text from "@/app/fonts/text.woff2";

/** The two files that a page's first screen is set in, at the addresses that styles/fonts.css has for them. */
export const PRELOADED_FONTS: string[] = [text, display];

/** The same for a page in that language (BCP 47): headlines and text of these scripts come from one file. */
export function fontsFor(language: string): string[] {
  return { ar: [arabic], he: [hebrew] }[language.split("-")[0] ?? ""] ?? PRELOADED_FONTS;
}
