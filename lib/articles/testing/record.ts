import { PrismaPg } from "@prisma/adapter-pg";
import { db } from "@/lib/db/client";
import { PrismaClient, type Prisma } from "@/lib/db/generated/client";
import { env } from "@/lib/env";

type Wanted = { topics?: string[]; bylines?: string[] } & Partial<Prisma.ArticleUncheckedCreateInput>;

/** A small edition, and `article`: each an hour younger than the one before, published unless told otherwise. */
export async function openEdition() {
  const edition = await db().edition.create({
    data: { code: "en", isDefault: true, language: "en", title: "The Quay", timeZone: "Europe/Lisbon" },
  });
  const editionId = edition.id;
  const harbour = await db().section.create({ data: { editionId, slug: "harbour", name: "Harbour", color: "teal" } });
  const ferries = await db().topic.create({ data: { editionId, slug: "ferries", name: "Ferries" } });
  const ada = await db().byline.create({ data: { editionId, slug: "ada-quay", name: "Ada Quay" } });
  let hours = 0;
  const article = (slug: string, wanted: Wanted = {}) => {
    const { topics = [], bylines = [], ...fields } = wanted;
    return db().article.create({
      data: {
        editionId,
        sectionId: harbour.id,
        slug,
        headline: `About ${slug}`,
        language: "en",
        words: 460,
        state: "PUBLISHED",
        firstPublishedAt: new Date(Date.UTC(2026, 0, 1) + ++hours * 3_600_000),
        topics: { create: topics.map((topicId, position) => ({ topicId, position })) },
        bylines: { create: bylines.map((bylineId, position) => ({ bylineId, position })) },
        ...fields,
      },
    });
  };
  return { edition, editionId, harbour, ferries, ada, article };
}

/** A picture with a small and a large file. */
export function picture(name: string): Promise<{ id: string }> {
  const rendition = { shape: "FULL", format: "WEBP", height: 400, bytes: 1 } as const;
  return db().image.create({
    data: {
      hash: Buffer.from(name),
      originalKey: name,
      mime: "image/jpeg",
      bytes: 1,
      width: 1920,
      height: 1200,
      alt: `alt of ${name}`,
      credit: `credit of ${name}`,
      renditions: { create: [640, 1920].map((width) => ({ ...rendition, width, key: `${name}-${width}.webp` })) },
    },
  });
}

/** The statements that a piece of work sends, seen by a client of its own that stands in for the process's. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const held = globalThis as { datelineDb?: PrismaClient };
  const usual = held.datelineDb;
  const adapter = new PrismaPg({ connectionString: env().DATABASE_URL });
  const watched = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const seen: string[] = [];
  watched.$on("query", (event) => seen.push(event.query));
  held.datelineDb = watched as unknown as PrismaClient;
  try {
    await work();
  } finally {
    held.datelineDb = usual;
    await watched.$disconnect();
  }
  return seen;
}

/** The ticks that a piece of work left in the outbox, tags sorted. */
export async function ticksOf(work: () => Promise<unknown>): Promise<{ tags: string[]; hard: boolean }[]> {
  const last = await db().outbox.aggregate({ _max: { id: true } });
  await work();
  const rows = await db().outbox.findMany({ where: { id: { gt: last._max.id ?? 0n } }, orderBy: { id: "asc" } });
  return rows.map(({ tags, hard }) => ({ tags: tags.sort(), hard }));
}
