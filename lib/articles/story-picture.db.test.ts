import { beforeAll, expect, test } from "vitest";
import { publish } from "@/lib/articles/commands/publish";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { getStoryPicture } from "@/lib/articles/queries/story-picture";
import { openDesk } from "@/lib/articles/testing/desk";
import { picture, statementsOf } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { listUses } from "@/lib/images/queries/uses";
import { imageTag } from "@/lib/images/tags";

let desk: Awaited<ReturnType<typeof openDesk>>;
let pictures: { id: string }[];
let story: { id: string; slug: string };

const use = (imageId: string, caption = "") => ({ imageId, caption, credit: "", alt: "" });
const at = (number: number) => getStoryPicture("en", story.slug, number);
const what = async (number: number) => (await at(number)).found.is;

beforeAll(async () => {
  desk = await openDesk();
  pictures = await Promise.all(["first", "second", "third"].map(picture));
  const [first, second, third] = pictures.map(({ id }) => id) as [string, string, string];
  const gallery = { title: "At sea", pictures: [use(second, "Out"), use(third)] };
  const { id } = await desk.begun("With a gallery", {
    hero: { imageId: first },
    body: [
      { type: "paragraph", content: [{ type: "text", text: "Look." }] },
      { type: "gallery", attrs: gallery },
    ],
  });
  story = await db().article.findUniqueOrThrow({ where: { id }, select: { id: true, slug: true } });
});

test("of a draft no picture has a page; its gallery's pictures are in use, and found by its words", async () => {
  expect(await what(1)).toBe("absent");
  const [, second] = pictures;
  expect(await listUses(second!.id)).toMatchObject([{ kind: "article", name: "With a gallery", live: false }]);
  const uses = await db().imageUse.findMany({ where: { articleId: story.id }, orderBy: { place: "asc" } });
  expect(uses.map(({ place }) => place)).toEqual(["HERO", "BODY", "BODY"]);
  const { bodyText } = await db().article.findUniqueOrThrow({ where: { id: story.id } });
  expect(bodyText).toBe("Look.\nAt sea\nOut");
});

test("once it is live each has one, with its words there, filed under the story and its pictures", async () => {
  await publish(desk.people.bea, { id: story.id });
  let found: Awaited<ReturnType<typeof at>> | undefined;
  expect((await statementsOf(async () => void (found = await at(2)))).length).toBe(1);
  expect(found!.found).toMatchObject({
    is: "found",
    value: { number: 2, count: 3, picture: { id: pictures[1]!.id, caption: "Out", credit: "credit of second" } },
  });
  expect(found!.tags).toEqual(
    expect.arrayContaining([`article:${story.id}`, ...pictures.map(({ id }) => imageTag(id))]),
  );
  expect([await what(3), await what(4), await what(0)]).toEqual(["found", "absent", "absent"]);
  // An answer of 404 is looked at again when the story gets another picture.
  expect((await at(4)).tags).toContain(`article:${story.id}`);
});

test("the story's old address leads to the same picture under the new one, or to the story where it has no such picture", async () => {
  const { id: editionId } = await db().edition.findUniqueOrThrow({ where: { code: "en" } });
  await db().redirect.create({ data: { editionId, path: "/articles/its-old-slug", articleId: story.id } });
  const goal = async (number: number) => (await getStoryPicture("en", "its-old-slug", number)).found;
  const path = `/articles/${story.slug}`;
  expect(await goal(2)).toEqual({ is: "moved", to: `${path}/pictures/2` });
  expect(await goal(9)).toEqual({ is: "moved", to: path });
  await db().redirect.create({ data: { editionId, path: "/articles/away", target: "https://quay.test/100%" } });
  expect((await getStoryPicture("en", "away", 1)).found).toEqual({ is: "moved", to: "https://quay.test/100%" });
});

test("a picture that is taken down leaves the row", async () => {
  await db().image.update({ where: { id: pictures[1]!.id }, data: { takenDownAt: new Date() } });
  expect((await at(2)).found).toMatchObject({ value: { count: 2, picture: { id: pictures[2]!.id } } });
  expect(await what(3)).toBe("absent");
});

test("they go with their story", async () => {
  await withdraw(desk.people.bea, { id: story.id, reason: "It was wrong." });
  expect((await at(1)).found).toEqual({ is: "gone", reason: "It was wrong." });
  expect((await getStoryPicture("en", "never-written", 1)).found).toEqual({ is: "absent" });
});
