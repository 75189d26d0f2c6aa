import { db } from "@/lib/db/client";
import { pathOf } from "@/lib/editions/rules";
import { frameTag } from "@/lib/editions/tags";
import { shownPicture, shownSelect } from "@/lib/images/queries";
import { imageTag } from "@/lib/images/tags";
import { getRedirect, getRedirectIn } from "@/lib/redirects/queries";
import { isSlug } from "@/lib/redirects/rules";
import type { Lookup } from "@/lib/redirects/schema";
import { addressTag } from "@/lib/redirects/tags";
import type { SectionPage } from "@/lib/sections/schema";
import { sectionTag } from "@/lib/sections/tags";

/** What the address of a section answers. One statement; a second on a miss, for old addresses. */
export async function getSectionPage(editionCode: string, slug: string): Promise<Lookup<SectionPage>> {
  if (!isSlug(slug)) return getRedirectIn(editionCode, "sections", slug);
  const named = { slug: true, name: true } as const;
  const edition = await db().edition.findUnique({
    relationLoadStrategy: "join",
    where: { code: editionCode },
    select: {
      id: true,
      code: true,
      isDefault: true,
      sections: {
        where: { slug },
        select: {
          ...named,
          id: true,
          description: true,
          color: true,
          image: { select: shownSelect },
          parent: { select: { ...named, id: true } },
          children: { select: { id: true } },
        },
      },
    },
  });
  if (!edition) return { found: { is: "absent" }, tags: [] };
  const tags = [addressTag(edition.id, "sections", slug), frameTag(edition.id)];
  const [section] = edition.sections;
  if (!section) {
    const old = await getRedirect(edition.id, "sections", slug);
    return { found: old.found, tags: [...tags, ...old.tags] };
  }
  const placed = (one: { slug: string; name: string }) => ({
    slug: one.slug,
    name: one.name,
    path: pathOf(edition, "sections", one.slug),
  });
  const { id, description, color, parent, image, children } = section;
  const value = {
    ...placed(section),
    id,
    editionId: edition.id,
    description,
    color,
    parent: parent && placed(parent),
    picture: shownPicture(image),
    familyIds: [id, ...children.map((child) => child.id)],
  };
  tags.push(sectionTag(id), ...(parent ? [sectionTag(parent.id)] : []), ...(image ? [imageTag(image.id)] : []));
  return { found: { is: "found", value }, tags };
}
