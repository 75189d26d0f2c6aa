import { z } from "zod";
import { readCurrent } from "@/lib/articles/commands/current";
import { fileWithin, type Filed } from "@/lib/articles/commands/file";
import { hold } from "@/lib/articles/commands/hold";
import { draftOf } from "@/lib/articles/rules/content";
import { mayRead } from "@/lib/articles/rules/rights";
import type { DraftInput } from "@/lib/articles/schema";
import { change } from "@/lib/db/change";
import { done, refused, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** `key`: a UUID made where the form was, so that pressing twice begins one article. */
type Keyed = { key: string };

/** Begins an article. The same key again answers the article it began, whatever else is sent. */
export function begin(
  actor: Actor,
  { key, editionId, draft }: Keyed & { editionId: string; draft: DraftInput },
  now = new Date(),
): Promise<Outcome<Filed>> {
  return once(actor, key, (tx, traces, sourceKey) =>
    fileWithin(tx, traces, actor, { editionId, draft, sourceKey, note: undefined }, now),
  );
}

/** Begins an article with another's text, as a draft of one's own at an address of its own; never its embargo. */
export function duplicate(
  actor: Actor,
  { key, id }: Keyed & { id: string },
  now = new Date(),
): Promise<Outcome<Filed>> {
  return once(actor, key, async (tx, traces, sourceKey) => {
    const held = await hold(tx, id);
    if (!held || !mayRead(actor, held)) return refused("There is no such article.");
    const { slug: _, ...draft } = draftOf({ ...(await readCurrent(tx, held)), translationOfId: null });
    const filing = { editionId: held.editionId, draft, sourceKey, note: `A copy of ${held.headline}` };
    return fileWithin(tx, traces, actor, filing, now);
  });
}

type Make = (...given: [...Parameters<Parameters<typeof change>[1]>, sourceKey: string]) => Promise<Outcome<Filed>>;

/** Two at once with one key wait for each other, and the second finds what the first made. */
function once(actor: Actor, key: string, make: Make): Promise<Outcome<Filed>> {
  return change(actor, async (tx, traces) => {
    if (!z.uuid().safeParse(key).success) return refused("The form's key is missing: load the page again.", "key");
    const sourceKey = `desk:${actor.id}:${key}`;
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${sourceKey}, 0))`;
    const known = await tx.article.findUnique({
      where: { sourceKey },
      select: { id: true, slug: true, version: true },
    });
    return known ? done(known) : make(tx, traces, sourceKey);
  });
}
