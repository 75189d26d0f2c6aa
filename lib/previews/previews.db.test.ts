import { beforeAll, expect, test } from "vitest";
import { publish } from "@/lib/articles/commands/publish";
import { save } from "@/lib/articles/commands/save";
import { getStory } from "@/lib/articles/queries";
import { getPreviewStory } from "@/lib/articles/queries/preview-story";
import { hire, openDesk, valueOf } from "@/lib/articles/testing/desk";
import { picture } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { endPreview, sharePreview } from "@/lib/previews/commands";
import { getPreviewByToken, listPreviewsForDesk } from "@/lib/previews/queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

test("a guest sees the draft by a token that the record does not keep, until it ends or expires", async () => {
  const { ada } = desk.people;
  const { id } = await desk.begun("For one guest");
  const now = new Date("2026-05-01T10:00:00Z");
  const { token, linkId } = valueOf(await sharePreview(ada, { id, days: 2 }, now));
  expect(await getPreviewByToken(token, now)).toMatchObject({
    story: { headline: "For one guest" },
    editionCode: "en",
  });
  expect(await getPreviewByToken(token, new Date("2026-05-03T10:00:00Z"))).toBeNull();
  expect(JSON.stringify(await db().previewLink.findMany())).not.toContain(token);
  expect(JSON.stringify(await db().auditEvent.findMany())).not.toContain(token);
  expect(await listPreviewsForDesk(ada, id, now)).toMatchObject([{ id: linkId, by: "Ada" }]);
  expect(await endPreview(ada, { id, linkId }, now)).toMatchObject({ ok: true });
  expect(await getPreviewByToken(token, now)).toBeNull();
  for (const wrong of ["", "x".repeat(43), `${token}x`, "' OR 1=1", "\u0000".repeat(43)])
    expect(await getPreviewByToken(wrong, now)).toBeNull();
});

test("only of what one may see, and only by those who may show it", async () => {
  const { id } = await desk.begun("Ada's alone");
  const dan = await hire("Dan", "CONTRIBUTOR");
  const own = await desk.begun("Dan's", {}, dan);
  expect(await sharePreview(dan, { id, days: 1 })).toMatchObject({ refusal: { message: "There is no such article." } });
  expect(await sharePreview(dan, { id: own.id, days: 1 })).toMatchObject({ ok: false });
  expect(await sharePreview(desk.people.ada, { id, days: 31 })).toMatchObject({ refusal: { field: "days" } });
  expect(await listPreviewsForDesk(dan, id)).toBeNull();
});

test("shows exactly what the page will, pictures and links included, and the pending edit of a live story", async () => {
  const { bea } = desk.people;
  const hero = await picture("preview-hero");
  const figure = await picture("preview-figure");
  const body = [{ type: "figure" as const, attrs: { imageId: figure.id, caption: "", credit: "", alt: "" } }];
  const text = [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "Words." }] }];
  const more = { hero: { imageId: hero.id, caption: "Ours" }, topicIds: [desk.ferries.id], body: [...text, ...body] };
  const { id, slug } = await desk.begun("Exactly so", more);
  await publish(bea, { id });
  const { found } = await getStory("en", slug);
  const { related: _, ...live } = found.is === "found" ? found.value : expect.fail(found.is);
  const { related: __, ...preview } = (await getPreviewStory(id)) ?? expect.fail("no preview");
  expect(preview).toEqual({ ...live, pictures: { ...live.pictures, [hero.id]: preview.pictures[hero.id] } });
  const { version } = await desk.seen(bea, id);
  valueOf(await save(bea, { id, version, content: await desk.retold(bea, id, { headline: "Not yet" }) }));
  expect(await getPreviewStory(id)).toMatchObject({ headline: "Not yet" });
});
