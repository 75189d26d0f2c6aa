import type { Tx } from "@/lib/db/client";
import type { CastEdition } from "@/prisma/cast/newsroom";
import { subjectsOf, writersOf } from "@/prisma/crowd/people";
import { TONGUES } from "@/prisma/crowd/tongues";

/** Where the crowd's stories of an edition may stand: ids in an order that never changes. */
export type Room = {
  edition: { id: string; code: string; language: string };
  sections: string[];
  bylines: string[];
  topics: string[];
  images: string[];
};

/** An edition of the demo with the crowd's own bylines and topics, which are made when they are wanting. */
export async function openRoom(tx: Tx, { id: editionId, code, language }: CastEdition): Promise<Room> {
  const tongue = TONGUES[language]!;
  const [writers, subjects] = [writersOf(tongue), subjectsOf(tongue)];
  await tx.byline.createMany({ data: writers.map((one) => ({ ...one, editionId })), skipDuplicates: true });
  await tx.topic.createMany({ data: subjects.map((one) => ({ ...one, editionId })), skipDuplicates: true });
  const of = (named: { slug: string }[]) => ({
    where: { editionId, slug: { in: named.map(({ slug }) => slug) } },
    orderBy: { slug: "asc" as const },
    select: { id: true, slug: true },
  });
  const sections = await tx.section.findMany({ where: { editionId }, orderBy: { slug: "asc" }, select: { id: true } });
  // Pictures that stories of the demo show already: no portraits.
  const images = await tx.image.findMany({
    where: { heroOf: { some: { sourceKey: { startsWith: "demo:" } } } },
    orderBy: { hash: "asc" },
    select: { id: true },
  });
  const [bylines, topics] = [await tx.byline.findMany(of(writers)), await tx.topic.findMany(of(subjects))];
  return {
    edition: { id: editionId, code, language },
    sections: sections.map(({ id }) => id),
    bylines: bylines.map(({ id }) => id),
    topics: topics.map(({ id }) => id),
    images: images.map(({ id }) => id),
  };
}
