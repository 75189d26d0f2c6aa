import type { DraftInput } from "@/lib/articles/schema";
import { ensureByline } from "@/lib/bylines/commands";
import type { Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import type { Edition } from "@/lib/editions/schema";
import type { Known } from "@/lib/imports/commands/import-markdown";
import type { ReadStory } from "@/lib/imports/commands/read-story";
import { withImages } from "@/lib/imports/rules/figure-ids";
import { ensureSection } from "@/lib/sections/commands";
import { ensureTopic } from "@/lib/topics/commands";

type From = { edition: Edition; story: ReadStory; images: Map<string, string>; keepFrom: Known | null };

/** A file's story as a draft; the section, topics and bylines it names are opened. What no file says stays as it is. */
export async function draftOf(tx: Tx, traces: Traces, { edition, story, images, keepFrom }: From): Promise<DraftInput> {
  const { front, blocks } = story;
  const editionId = edition.id;
  const idOf = (file: string) => {
    const id = images.get(file);
    if (!id) throw new Error(`The picture ${file} was not stored.`);
    return id;
  };
  const section = await ensureSection(tx, traces, { editionId, name: front.section });
  const topicIds: string[] = [];
  for (const name of front.topics) topicIds.push((await ensureTopic(tx, traces, { editionId, name })).id);
  const bylines: NonNullable<DraftInput["bylines"]> = [];
  for (const { role, ...about } of front.bylines) {
    bylines.push({ bylineId: (await ensureByline(tx, traces, { editionId, ...about })).id, role });
  }
  const { hero } = front;
  return {
    headline: front.headline,
    dek: front.dek,
    slug: keepFrom ? undefined : front.slug,
    language: front.language ?? edition.language,
    sectionId: section.id,
    body: withImages(blocks, idOf),
    bylines,
    topicIds,
    hero: hero ? { imageId: idOf(hero.file), alt: hero.alt, caption: hero.caption, credit: hero.credit } : null,
    kicker: keepFrom?.kicker,
    bylineText: keepFrom?.bylineText,
    sensitive: keepFrom?.sensitive,
    embargoUntil: keepFrom?.embargoUntil?.toISOString(),
    relatedIds: keepFrom?.picks.map((pick) => pick.relatedId),
  };
}
