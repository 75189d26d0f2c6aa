import { z } from "zod";
import { readCursor } from "@/lib/search/rules/cursor";
import type { Order, Problem, Search } from "@/lib/search/schema";

/** Characters of a question. */
export const LONGEST = 200;

/** The form as the reader left it, to be shown again. */
export type Filled = { asked: string; sort: Order; section: string; byline: string; from: string; until: string };

export type Reading =
  | { is: "empty"; filled: Filled }
  | { is: "refused"; problem: Problem; filled: Filled }
  | { is: "search"; search: Search; filled: Filled };

type Params = Record<string, string | string[] | undefined>;

/** Reads an address's query: `q`, `section`, `byline`, `from`, `to`, `sort`, `after`; of a name given twice, the first. */
export function readSearch(params: Params): Reading {
  const value = (name: string) => plain([params[name] ?? ""].flat()[0] ?? "");
  const asked = value("q");
  const sort = value("sort") === "newest" ? "newest" : "best";
  const [section, byline, from, until] = [value("section"), value("byline"), value("from"), value("to")];
  const filled = { asked: clip(asked), sort, section: clip(section), byline: clip(byline), from, until } as const;
  const refused = (problem: Problem): Reading => ({ is: "refused", problem, filled });

  if ([...asked].length > LONGEST) return refused("long");
  if (![from, until].every((day) => day === "" || Day.safeParse(day).success)) return refused("date");
  const after = value("after");
  const cursor = after ? readCursor(after, sort) : undefined;
  if (cursor === null) return refused("cursor");
  if (!asked) return { is: "empty", filled };
  const given = { section, byline, from, until };
  const filters = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ""));
  return { is: "search", search: { asked, sort, ...filters, ...(cursor && { after: cursor }) }, filled };
}

/** A day that both the calendar and the record know. */
const Day = z.iso.date().refine((day) => day >= "1000-01-01");

/** Text the record can hold: no half characters, no control characters. */
const plain = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cs}]+/gu, " ")
    .normalize("NFC")
    .trim();

const clip = (text: string) => [...text].slice(0, LONGEST).join("");
