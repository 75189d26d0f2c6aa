import { z } from "zod";
import { Slug } from "@/lib/articles/schema";
import { line, words, type Block } from "@/lib/body/schema";
import type { BylineKind, BylineRole } from "@/lib/db/generated/enums";
import { isLanguage } from "@/lib/editions/rules";

/** Something wrong with a file: where (a line from 1, a key) and what was expected. */
export type Problem = { line?: number; key?: string; expected: string };

const KINDS: Record<"person" | "contributor" | "staff" | "team" | "agency", BylineKind> = {
  person: "PERSON",
  contributor: "CONTRIBUTOR",
  staff: "TEAM",
  team: "TEAM",
  agency: "AGENCY",
};
const ROLES: Record<"words" | "photographs" | "additional reporting" | "translation" | "editing", BylineRole> = {
  words: "WORDS",
  photographs: "PHOTOGRAPHS",
  "additional reporting": "ADDITIONAL_REPORTING",
  translation: "TRANSLATION",
  editing: "EDITING",
};
const oneOf = <K extends string>(values: Record<K, unknown>) => z.enum(Object.keys(values) as K[]);

/** An address is made of it, so it has a letter or a digit. */
const name = line(100).regex(/[\p{L}\p{N}]/u, "expected a name");

const Byline = z.strictObject({
  name,
  kind: oneOf(KINDS)
    .transform((kind) => KINDS[kind])
    .optional(),
  role: oneOf(ROLES)
    .default("words")
    .transform((role) => ROLES[role]),
  title: line(200).optional(),
  bio: words(2_000).trim().optional(),
});

const Hero = z
  .strictObject({
    file: z.string().refine(isPlainFile, "expected the name of a file beside the Markdown, such as harbour.jpg"),
    alt: words(1_000).trim().default(""),
    caption: words(2_000).trim().default(""),
    credit: line(300).default(""),
    decorative: z.boolean().default(false),
  })
  .refine(({ alt, decorative }) => alt !== "" || decorative, {
    path: ["alt"],
    message: "expected in words what the picture shows, or decorative: true",
  });

/** What stands above a story's Markdown. */
export const FrontMatter = z.strictObject({
  headline: line(300).min(1, "expected a headline"),
  dek: line(600).default(""),
  section: name,
  slug: Slug,
  published: z.iso
    .datetime({ offset: true, error: "expected a time with its zone, such as 2026-03-01T14:30:00+02:00" })
    .transform((text) => new Date(text))
    .optional(),
  language: z.string().refine(isLanguage, "expected a language tag such as en or he").optional(),
  topics: z.array(name).max(30).default([]).refine(once, "expected every topic once"),
  bylines: z
    .array(Byline)
    .max(30)
    .default([])
    .refine(
      (bylines) => once(bylines.map((byline) => `${byline.name} ${byline.role}`)),
      "expected every byline once in a role",
    ),
  hero: Hero.optional(),
  /** What a changed file is to a story that is already live. */
  change: z.enum(["minor", "update"]).default("minor"),
});
export type FrontMatter = z.output<typeof FrontMatter>;

/** A picture of the body, still named by its file. */
export type PendingFigure = {
  type: "pending";
  line: number;
  file: string;
  alt: string;
  caption: string;
  credit: string;
};
export type PendingGallery = { type: "pendingGallery"; pictures: PendingFigure[] };
export type ImportedBlock = Exclude<Block, { type: "figure" | "gallery" }> | PendingFigure | PendingGallery;

/** A file read and found good. */
export type ImportedStory = { front: FrontMatter; blocks: ImportedBlock[] };

/** True for a relative path that stays inside its folder, whatever the system. */
export function isPlainFile(path: string): boolean {
  return (
    /^[^/\\:*?"<>|\p{Cc}\p{Cs}]+(?:\/[^/\\:*?"<>|\p{Cc}\p{Cs}]+)*$/u.test(path) &&
    !path.split("/").some((part) => /^\.+$/.test(part))
  );
}

function once(names: string[]): boolean {
  return new Set(names.map((one) => one.toLowerCase())).size === names.length;
}
