import { textOf } from "@/lib/body/rules";
import type { Body } from "@/lib/body/schema";

const LONGEST = 160;

/** The beginning of a page as search engines show it: whole words, at most 160 characters. */
export function summaryOf(body: Body): string {
  const text = textOf(body).replace(/\s+/g, " ").trim();
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(" ", LONGEST - 1);
  return `${text.slice(0, space > 0 ? space : LONGEST - 1)}…`;
}
