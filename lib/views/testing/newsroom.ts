import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** An edition with one section, and a way to put stories into it. */
export async function newsroom() {
  const edition = await db().edition.create({
    data: { code: "en", isDefault: true, language: "en", title: "The Quay", timeZone: "Europe/Lisbon" },
  });
  const section = await db().section.create({ data: { editionId: edition.id, slug: "harbour", name: "Harbour" } });
  let made = 0;

  const story = (slug: string, fields: Partial<Prisma.ArticleUncheckedCreateInput> = {}) =>
    db().article.create({
      data: {
        editionId: edition.id,
        sectionId: section.id,
        slug,
        headline: `About ${slug}`,
        language: "en",
        state: "PUBLISHED",
        firstPublishedAt: new Date(Date.UTC(2026, 0, 1, ++made)),
        ...fields,
      },
    });
  return { editionId: edition.id, sectionId: section.id, story };
}
