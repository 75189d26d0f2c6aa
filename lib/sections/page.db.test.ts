import { expect, test } from "vitest";
import { openEdition, picture } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { getFeed } from "@/lib/feeds/queries";
import { DEFAULT } from "@/lib/editions/queries";
import { getSectionPage } from "@/lib/sections/queries";
import { getTopicPage } from "@/lib/topics/queries";

test("a section knows its picture and those under it, and its feed holds the stories of all", async () => {
  const { editionId, harbour, ferries, article } = await openEdition();
  const shown = await picture("head");
  await db().section.update({ where: { id: harbour.id }, data: { imageId: shown.id } });
  await db().topic.update({ where: { id: ferries.id }, data: { imageId: shown.id } });
  const below = await db().section.create({ data: { editionId, parentId: harbour.id, slug: "quays", name: "Quays" } });
  await article("above");
  await article("below", { sectionId: below.id });

  const page = await getSectionPage("en", "harbour");
  expect(page.found).toMatchObject({ value: { picture: { id: shown.id }, familyIds: [harbour.id, below.id] } });
  expect(page.tags).toContain(`image:${shown.id}`);
  expect((await getTopicPage("en", "ferries")).found).toMatchObject({ value: { picture: { id: shown.id } } });

  const titles = async (slug: string) => {
    const { found, tags } = await getFeed(DEFAULT, { room: "sections", slug });
    return { tags, slugs: found.is === "found" ? found.value.stories.map((story) => story.slug) : [] };
  };
  const whole = await titles("harbour");
  expect(whole.slugs).toEqual(["below", "above"]);
  expect(whole.tags).toEqual(expect.arrayContaining([harbour.id, below.id].map((id) => `section-list:${id}`)));
  expect((await titles("quays")).slugs).toEqual(["below"]);

  await db().image.update({ where: { id: shown.id }, data: { takenDownAt: new Date() } });
  expect((await getSectionPage("en", "harbour")).found).toMatchObject({ value: { picture: null } });
});
