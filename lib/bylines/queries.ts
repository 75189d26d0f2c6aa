import { bylineTag } from "@/lib/bylines/tags";
import type { BylinePage } from "@/lib/bylines/schema";
import { db } from "@/lib/db/client";
import { pathOf } from "@/lib/editions/rules";
import { pictureSelect } from "@/lib/images/queries";
import { pictureOf } from "@/lib/images/rules";
import { imageTag } from "@/lib/images/tags";
import { getRedirect } from "@/lib/redirects/queries";
import { isSlug } from "@/lib/redirects/rules";
import type { Lookup } from "@/lib/redirects/schema";
import { addressTag } from "@/lib/redirects/tags";

/** What the address of a byline answers. One statement; a second on a miss, for old addresses. */
export async function getBylinePage(editionCode: string, slug: string): Promise<Lookup<BylinePage>> {
  if (!isSlug(slug)) return { found: { is: "absent" }, tags: [] };
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
