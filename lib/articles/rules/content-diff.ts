import { diffLists, diffText, type Difference, type Stretch } from "@/lib/articles/rules/text-diff";
import type { Content } from "@/lib/articles/schema/content";
import { textOf } from "@/lib/body/rules";
import type { Block, Body } from "@/lib/body/schema";

/**
 * What changed between two texts of an article. A body's block is the same, added, removed, or changed: then `words` say
 * how, and `restyled` that its form changed besides. Of all else: the fields whose values differ.
 */
export type ContentDiff = {
  headline: Stretch[];
  dek: Stretch[];
  body: BlockDiff[];
  changed: { field: Exclude<keyof Content, "headline" | "dek" | "body">; before: unknown; after: unknown }[];
  isSame: boolean;
};

export type BlockDiff =
  | { is: "same" | "added" | "removed"; block: Block }
  | { is: "changed"; before: Block; after: Block; words: Stretch[]; restyled: boolean };

const FIELDS = [
  "slug",
  "kicker",
  "sectionId",
  "bylines",
  "bylineText",
  "hero",
  "topicIds",
  "relatedIds",
  "language",
  "sensitive",
  "embargoUntil",
  "translationOfId",
] as const satisfies (keyof Content)[];

export function diffContent(before: Content, after: Content): ContentDiff {
  const body = diffBody(before.body, after.body);
  const changed = FIELDS.flatMap((field) =>
    isEqual(before[field], after[field]) ? [] : [{ field, before: before[field], after: after[field] }],
  );
  return {
    headline: diffText(before.headline, after.headline),
    dek: diffText(before.dek, after.dek),
    body,
    changed,
    isSame:
      before.headline === after.headline &&
      before.dek === after.dek &&
      body.every((block) => block.is === "same") &&
      changed.length === 0,
  };
}

/** What changed between two bodies, block by block, in the order they are read. */
export function diffBody(before: Body, after: Body): BlockDiff[] {
  return pairUp(diffLists(before, after, isEqual));
}

/** A block removed and one of its kind added in its place are one that changed. */
function pairUp(differences: Difference<Block>[]): BlockDiff[] {
  const found: BlockDiff[] = [];
  for (const { is, value } of differences) {
    const partner = is === "added" ? found.findIndex((one, at) => isPartner(found, one, at, value)) : -1;
    const gone = found[partner];
    if (gone?.is === "removed") {
      const words = diffText(textOf([gone.block]), textOf([value]));
      const restyled = words.every((stretch) => stretch.is === "same");
      found[partner] = { is: "changed", before: gone.block, after: value, words, restyled };
    } else found.push({ is, block: value });
  }
  return found;
}

/** The first removed block of the same kind since the last one that stayed. */
function isPartner(found: BlockDiff[], one: BlockDiff, at: number, value: Block): boolean {
  return (
    one.is === "removed" && one.block.type === value.type && !found.slice(at + 1).some((later) => later.is === "same")
  );
}

const isEqual = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** JSON with its keys in order: the record gives them back in its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
