import { rosterOf } from "@/lib/bylines/rules";
import type { BylinePage, Roster } from "@/lib/bylines/schema";
import { bylineTag, mastheadTag } from "@/lib/bylines/tags";
import { db } from "@/lib/db/client";
import { pathOf } from "@/lib/editions/rules";
import { pictureSelect } from "@/lib/images/queries";
import { pictureOf } from "@/lib/images/rules";
import { imageTag } from "@/lib/images/tags";
import { getRedirect, getRedirectIn } from "@/lib/redirects/queries";
import { isSlug } from "@/lib/redirects/rules";
import type { Lookup } from "@/lib/redirects/schema";
import { addressTag } from "@/lib/redirects/tags";

/** What the address of a byline answers. One statement; a second on a miss, for old addresses. */
export async function getBylinePage(editionCode: string, slug: string): Promise<Lookup<BylinePage>> {
  if (!isSlug(slug)) return getRedirectIn(editionCode, "staff", slug);
  const edition = await db().edition.findUnique({
    relationLoadStrategy: "join",
    where: { code: editionCode },
    select: { id: true, code: true, isDefault: true, bylines: { where: { slug }, select } },
  });
  if (!edition) return { found: { is: "absent" }, tags: [] };
  const tag = addressTag(edition.id, "staff", slug);
  const [byline] = edition.bylines;
  if (!byline) {
    const old = await getRedirect(edition.id, "staff", slug);
    return { found: old.found, tags: [tag, ...old.tags] };
  }
  const { image, ...rest } = byline;
  const portrait = image && !image.takenDownAt ? pictureOf(image) : null;
  const value = { ...rest, editionId: edition.id, path: pathOf(edition, "staff", slug), portrait };
  return { found: { is: "found", value }, tags: [tag, bylineTag(byline.id), ...(image ? [imageTag(image.id)] : [])] };
}

/** Names on the masthead page; more would be a directory. */
const MOST = 500;
/** The framework files nothing under more than 128 tags. */
const MOST_TAGS = 120;

/** Everybody whose name stands over an edition's stories. One statement. */
export async function getRoster(editionId: string): Promise<Lookup<Roster>> {
  const rows = await db().byline.findMany({
    relationLoadStrategy: "join",
    where: { editionId },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST,
    select: {
      id: true,
      slug: true,
      name: true,
      kind: true,
      title: true,
      edition: { select: { code: true, isDefault: true, language: true } },
      image: {
        select: { ...pictureSelect, takenDownAt: true, renditions: { ...pictureSelect.renditions, where: small } },
      },
    },
  });
  const members = rows.map(({ edition, image, ...row }) => ({
    ...row,
    path: pathOf(edition, "staff", row.slug),
    portrait: image && !image.takenDownAt ? pictureOf(image) : null,
  }));
  const pictures = rows.flatMap(({ image }) => (image ? [imageTag(image.id)] : []));
  const value = rosterOf(members, rows[0]?.edition.language ?? "en");
  return { found: { is: "found", value }, tags: [mastheadTag(editionId), ...pictures.slice(0, MOST_TAGS)] };
}

/** The files a portrait is shown with. */
const small = { OR: [{ shape: "SQUARE" as const }, { shape: "FULL" as const, width: { lte: 960 } }] };

const select = {
  id: true,
  slug: true,
  name: true,
  kind: true,
  title: true,
  bio: true,
  sameAs: true,
  image: { select: { ...pictureSelect, takenDownAt: true } },
} as const;
