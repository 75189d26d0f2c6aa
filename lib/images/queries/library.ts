import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { pictureSelect } from "@/lib/images/queries";
import { saying } from "@/lib/images/queries/saying";
import { pictureOf } from "@/lib/images/rules";
import { cuttingOf } from "@/lib/images/rules/crops";
import { planOf } from "@/lib/images/rules/plan";
import type { Origins } from "@/lib/images/rules/prefill";
import { Description } from "@/lib/images/schema/description";
import type { LibraryFilter, LibraryPicture, PictureForDesk } from "@/lib/images/schema/library";
import { may, type Actor } from "@/lib/staff/permissions";

const LISTED = 48;
const FORTNIGHT = 14 * 24 * 3_600_000;

/** The library, newest first; `after` is the last id of the page before. */
export async function listImagesForDesk(
  actor: Actor,
  { after, ...filter }: LibraryFilter,
  now: Date,
): Promise<{ pictures: LibraryPicture[]; next: string | null }> {
  if (!may(actor, "image.write")) return { pictures: [], next: null };
  const rows = await db().image.findMany({
    relationLoadStrategy: "join",
    where: await whereOf(filter, now),
    orderBy:
      filter.rights === "ending" ? [{ rightsExpireAt: "asc" }, { id: "asc" }] : [{ createdAt: "desc" }, { id: "desc" }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: LISTED + 1,
    select,
  });
  const page = rows.slice(0, LISTED);
  return { pictures: page.map(listed), next: rows.length > LISTED ? page.at(-1)!.id : null };
}

/** One picture with all that is known of it; null when there is none. */
export async function getImageForDesk(actor: Actor, id: string): Promise<PictureForDesk | null> {
  if (!may(actor, "image.write")) return null;
  const row = await db().image.findUnique({
    where: { id },
    include: { renditions: true, handCrops: true, _count: select._count },
  });
  if (!row) return null;
  const fields = Object.keys(Description.shape).filter((field) => field !== "rightsExpireAt");
  return {
    ...listed(row),
    said: Object.fromEntries(fields.map((field) => [field, row[field as keyof typeof row]])) as PictureForDesk["said"],
    origins: row.origins as Origins,
    handCrops: cuttingOf(row).byHand,
    digitalSource: row.digitalSource,
    takenDownAt: row.takenDownAt?.toISOString() ?? null,
    mime: row.mime,
    bytes: row.bytes,
    takenAt: row.takenAt?.toISOString() ?? null,
  };
}

/** The credits that pictures bear, to filter by. */
export async function listCreditsForDesk(actor: Actor): Promise<string[]> {
  if (!may(actor, "image.write")) return [];
  const rows = await db().image.groupBy({
    by: ["credit"],
    where: { credit: { not: "" } },
    orderBy: { credit: "asc" },
    take: 200,
  });
  return rows.map(({ credit }) => credit);
}

/** How many pictures come down within 14 days. */
export async function countEndingForDesk(actor: Actor, now: Date): Promise<number> {
  return may(actor, "image.write") ? db().image.count({ where: ending(now) }) : 0;
}

const select = {
  ...pictureSelect,
  filename: true,
  createdAt: true,
  rightsExpireAt: true,
  takenDownAt: true,
  handCrops: true,
  _count: { select: { uses: true, portraitOf: true, sections: true, topics: true } },
} as const satisfies Prisma.ImageSelect;

function listed(row: Prisma.ImageGetPayload<{ select: typeof select }>): LibraryPicture {
  const { uses, portraitOf, sections, topics } = row._count;
  const { width, height } = row;
  return {
    picture: pictureOf(row),
    filename: row.filename,
    addedAt: row.createdAt.toISOString(),
    used: uses + portraitOf + sections + topics,
    rightsExpireAt: row.rightsExpireAt?.toISOString() ?? null,
    takenDown: row.takenDownAt !== null,
    lacksAlt: !row.alt && !row.decorative,
    isDeveloping: row.takenDownAt === null && row.renditions.length < planOf({ width, height }, cuttingOf(row)).length,
  };
}

const ending = (now: Date): Prisma.ImageWhereInput => ({
  takenDownAt: null,
  rightsExpireAt: { lt: new Date(now.getTime() + FORTNIGHT) },
});

async function whereOf({ q = "", credit, from, to, used, shape, rights }: LibraryFilter, now: Date) {
  const isUsed = [
    { uses: { some: {} } },
    { portraitOf: { some: {} } },
    { sections: { some: {} } },
    { topics: { some: {} } },
  ];
  const { width, height } = db().image.fields;
  const shapes = {
    wide: { width: { gt: height } },
    tall: { height: { gt: width } },
    square: { width: { equals: height } },
  };
  const where: Prisma.ImageWhereInput = {
    ...saying(q),
    ...(credit ? { credit } : {}),
    ...(used === "yes" ? { OR: isUsed } : {}),
    ...(used === "no" ? { NOT: { OR: isUsed } } : {}),
    ...(shape ? shapes[shape] : {}),
    ...(rights === "ending" ? ending(now) : {}),
    ...(rights === "ended" ? { takenDownAt: { not: null } } : {}),
    ...(from || to ? { createdAt: { gte: from ? new Date(from) : undefined, lt: to ? dayAfter(to) : undefined } } : {}),
  };
  return where;
}

const dayAfter = (day: string) => new Date(new Date(day).getTime() + 24 * 3_600_000);
