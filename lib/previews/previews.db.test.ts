import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { autosave } from "@/lib/articles/commands/autosave";
import { publish } from "@/lib/articles/commands/publish";
import { save } from "@/lib/articles/commands/save";
import { getStory } from "@/lib/articles/queries";
import { getPreviewStory } from "@/lib/articles/queries/preview-story";
import { hire, openDesk, valueOf } from "@/lib/articles/testing/desk";
import { picture } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { endPreview, lookAtOwn, sharePreview } from "@/lib/previews/commands";
import { getPreviewByToken, listPreviewsForDesk, previewShows } from "@/lib/previews/queries";
import { changeRole, disableStaff, endSessionsOf } from "@/lib/staff/commands/roles";
import { beginSession } from "@/lib/staff/commands/sessions";
import { signOut } from "@/lib/staff/commands/sign-in";
import { staffIdOf, system, type Actor } from "@/lib/staff/permissions";
import { getSession } from "@/lib/staff/queries/session";
import { use } from "@/lib/staff/testing/colleagues";

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

test("who writes sees what they have now, a guest what is saved, and nobody else's copy", async () => {
  const { ada, bea } = desk.people;
  const { id } = await desk.begun("As saved");
  const figure = await picture("preview-own");
  const key = (await db().rendition.findFirstOrThrow({ where: { imageId: figure.id } })).key;
  const { version } = await desk.seen(ada, id);
  const content = await desk.retold(ada, id, {
    headline: "Being typed",
    hero: { imageId: figure.id, alt: null, caption: null, credit: null },
  });
  const now = new Date("2026-05-01T10:00:00Z");
  const { session: adas } = await comeIn(ada, now);
  const shown = async (token: string, at = now) => (await getPreviewByToken(token, at))?.story.headline;
  const { token: own } = valueOf(await lookAtOwn(adas, { id }, now));
  expect(await shown(own)).toBe("As saved");
  const { copy } = valueOf(await autosave(ada, { id, version, content, copy: 0 }));
  const { token: guest } = valueOf(await sharePreview(ada, { id, days: 1 }, now));
  const { token: editor } = valueOf(await lookAtOwn((await comeIn(bea, now)).session, { id }, now));
  expect([await shown(own), await shown(guest), await shown(editor)]).toEqual(["Being typed", "As saved", "As saved"]);
  expect([await previewShows(own, key, now), await previewShows(guest, key, now)]).toEqual([true, false]);
  expect(await listPreviewsForDesk(ada, id, now)).toHaveLength(1);
  valueOf(await save(ada, { id, version, content, copy }));
  expect([await shown(own), await shown(guest)]).toEqual(["Being typed", "Being typed"]);

  const { token: again } = valueOf(await lookAtOwn(adas, { id }, new Date(now.getTime() + 1)));
  expect([await shown(own), await shown(again)]).toEqual(["Being typed", "Being typed"]);
  for (let look = 0; look < 4; look++) await lookAtOwn(adas, { id }, new Date(now.getTime() + look + 2));
  expect([await shown(own), await shown(again)]).toEqual([undefined, "Being typed"]);
  expect(await shown(again, new Date("2026-05-01T11:01:00Z"))).toBeUndefined();
  const dan = await hire("Dan of the quay", "CONTRIBUTOR");
  expect(await lookAtOwn((await comeIn(dan, now)).session, { id }, now)).toMatchObject({
    refusal: { message: "There is no such article." },
  });
});

const now = new Date("2026-05-01T10:00:00Z");
const chief = system("the chief");
const endings: [string, (id: string, token: string) => Promise<unknown>][] = [
  ["signing out", (_, token) => signOut(token, now)],
  ["another role", (id) => changeRole(chief, { id, role: "CONTRIBUTOR", sections: [] }, now)],
  ["a disabled account", (id) => disableStaff(chief, id, now)],
  ["an administrator's word", (id) => endSessionsOf(chief, id, now)],
  ["a story that is theirs no more", () => db().article.updateMany({ data: { createdById: null } })],
  ["a second factor that is now demanded", () => demandSecondFactor()],
];

test.each(endings)(
  "%s ends a look at one's own at the next request, its pictures' too; a guest's stays",
  async (_, end) => {
    const eve = await hire(`Eve ${randomUUID()}`, "AUTHOR");
    const { id: imageId } = await picture(`preview-${randomUUID()}`);
    const { id } = await desk.begun("Eve's own", { hero: { imageId, caption: "Ours" } }, eve);
    const { key } = await db().rendition.findFirstOrThrow({ where: { imageId } });
    const { session, secret } = await comeIn(eve, now);
    const { token: own } = valueOf(await lookAtOwn(session, { id }, now));
    const { token: guest } = valueOf(await sharePreview(eve, { id, days: 1 }, now));
    const sees = async (token: string) => [
      (await getPreviewByToken(token, now)) !== null,
      await previewShows(token, key, now),
    ];
    expect(await sees(own)).toEqual([true, true]);
    await end(staffIdOf(eve)!, secret);
    expect(await sees(own)).toEqual([false, false]);
    expect(await sees(guest)).toEqual([true, true]);
  },
);

async function comeIn(actor: Actor, now: Date) {
  const secret = await db().$transaction((tx) => beginSession(tx, staffIdOf(actor)!, use, now));
  return { secret, session: (await getSession(secret, now))! };
}

const demandSecondFactor = () => db().setting.create({ data: { key: "staff.secondFactorRoles", value: ["AUTHOR"] } });
