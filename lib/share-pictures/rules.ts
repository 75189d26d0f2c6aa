import type { ShareCard } from "@/lib/pixels/share-card";
import type { ShareSubject } from "@/lib/share-pictures/schema";
import { formatYear, wordsFor } from "@/lib/words/rules";

const DAY = 86_400_000;

/** Whether a story published then says how old it is; never when `days` is 0. */
export function isAged(publishedAt: Date, days: number, now: Date): boolean {
  return days > 0 && now.getTime() - publishedAt.getTime() >= days * DAY;
}

/** What is written on a story's share picture; null where our fonts cannot write its headline. */
export function cardOf(subject: ShareSubject, aged: boolean): ShareCard | null {
  const { edition } = subject;
  const [headline, section, masthead] = [subject.headline, subject.section.name, edition.title].map(writable);
  if (!headline || section === null || masthead === null) return null;
  const { language, timeZone, direction } = edition;
  const year = formatYear(subject.publishedAt.toISOString(), { language, timeZone });
  return {
    headline,
    section: section ?? "",
    masthead: masthead ?? "",
    age: aged ? wordsFor(language).story.from(year) : null,
    direction: direction === "RTL" ? "rtl" : "ltr",
    hues: HUES[subject.section.color] ?? INK,
  };
}

/** The characters of the fonts in lib/pixels/fonts, as scripts/fonts.ts cuts them, and the marks that steer direction. */
const KNOWN =
  /[\u0020-\u007e\u00a0-\u017fȘșȚțẞ₪₺₽ˆ˜\u0300-\u036f\u0591-\u05f4\u0600-\u06ff–—‘’‚“”„†•…‹›€™−\u2009-\u2011\u202f\u200c-\u200f\u2066-\u2069]/u;

/** With their joiners and skins; © ® ™ are letters to a headline. */
const EMOJI = /(?![©®™])\p{Extended_Pictographic}[\p{Emoji_Modifier}\p{Extended_Pictographic}\p{M}\u200d]*/gu;

/** The text without signs that our fonts lack (emoji, arrows); null when they lack a letter or a digit of it. */
function writable(text: string): string | null {
  const composed = text.normalize("NFC").replace(EMOJI, " ");
  const missing = Array.from(composed).filter((sign) => !KNOWN.test(sign));
  if (missing.some((sign) => /[\p{L}\p{N}]/u.test(sign))) return null;
  return Array.from(composed)
    .filter((sign) => KNOWN.test(sign))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** The palette of app/styles/colors.css: the light theme's shade on paper, the dark one's on a picture. */
const INK = { onPaper: "#1b1916", onDark: "#e9e4d9" };
const HUES: Record<string, ShareCard["hues"]> = {
  red: { onPaper: "#b3211c", onDark: "#f08d84" },
  blue: { onPaper: "#1d5199", onDark: "#8cb4ec" },
  green: { onPaper: "#2a6a3c", onDark: "#86c396" },
  ochre: { onPaper: "#8a5a00", onDark: "#ddb15c" },
  violet: { onPaper: "#683b98", onDark: "#c0a2e6" },
  teal: { onPaper: "#0a666f", onDark: "#71c1c8" },
  rust: { onPaper: "#a0431c", onDark: "#e99c75" },
  rose: { onPaper: "#a62a5c", onDark: "#ee9bb9" },
  slate: { onPaper: "#46586b", onDark: "#a5b6c8" },
};
