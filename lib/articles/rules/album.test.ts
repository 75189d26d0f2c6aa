import { expect, test } from "vitest";
import { albumOf, pictureAnchor, picturePath, shownAs } from "@/lib/articles/rules/album";
import type { Body, PictureUse } from "@/lib/body/schema";
import type { Picture } from "@/lib/images/schema";

const picture = (id: string): Picture => ({
  ...{ id, alt: `Alt of ${id}`, caption: `Caption of ${id}`, credit: "Ada", width: 900, height: 600 },
  ...{ focalX: 0.5, focalY: 0.5, placeholder: "", files: [] },
});
const use = (imageId: string, said: Partial<PictureUse> = {}): PictureUse => ({
  ...{ imageId, caption: "", credit: "", alt: "" },
  ...said,
});
const pictures = { a: picture("a"), b: picture("b"), c: picture("c") };

test("the main picture comes first, then those of the body, each as it is shown there", () => {
  const [single, first, gone, last] = [use("a", { caption: "Here" }), use("b"), use("gone"), use("c", { alt: "Seen" })];
  const body: Body = [
    { type: "figure", attrs: single },
    { type: "horizontalRule" },
    { type: "gallery", attrs: { title: "", pictures: [first, gone, last] } },
  ];
  const album = albumOf({ picture: picture("hero"), pictures, body });
  expect(album.pictures.map(({ id, caption, alt }) => [id, caption, alt])).toEqual([
    ["hero", "Caption of hero", "Alt of hero"],
    ["a", "Here", "Alt of a"],
    ["b", "Caption of b", "Alt of b"],
    ["c", "Caption of c", "Seen"],
  ]);
  expect(album.hero).toBe(1);
  expect([single, first, gone, last].map((one) => album.numbers.get(one))).toEqual([2, 3, undefined, 4]);
});

test("a main picture that the body shows again is looked at there", () => {
  const body: Body = [{ type: "gallery", attrs: { title: "", pictures: [use("a"), use("b", { caption: "At sea" })] } }];
  const album = albumOf({ picture: pictures.b, pictures, body });
  expect(album.pictures.map(({ caption }) => caption)).toEqual(["Caption of a", "At sea"]);
  expect(album.hero).toBe(2);
});

test("a picture that was taken down has no page, and the others close up", () => {
  const [taken, last] = [use("a", { caption: "Here" }), use("b")];
  const body: Body = [{ type: "gallery", attrs: { title: "", pictures: [taken, last] } }];
  const down = { ...pictures, a: { ...pictures.a, gone: true } };
  const album = albumOf({ picture: { ...picture("hero"), gone: true }, pictures: down, body });
  expect([album.hero, album.pictures.map(({ id }) => id), album.numbers.get(taken)]).toEqual([0, ["b"], undefined]);
  expect(shownAs(down.a, taken).caption).toBe("Caption of a");
});

test("a story without pictures has an empty album", () => {
  expect(albumOf({ picture: null, pictures: {}, body: [] })).toEqual({ pictures: [], hero: 0, numbers: new Map() });
});

test("a picture's page stands under its story, and leads back to its place there", () => {
  expect(picturePath("/he/articles/ships", 3)).toBe("/he/articles/ships/pictures/3");
  expect(pictureAnchor(3)).toBe("picture-3");
});
