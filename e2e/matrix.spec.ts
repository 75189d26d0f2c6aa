import { ask } from "./support/ask";
import { abusesOf, foreignTo, UNREADABLE } from "./support/matrix/abuse";
import { ACTIONS } from "./support/matrix/actions";
import { builtActions, builtRoutes } from "./support/matrix/build";
import { inParallel } from "./support/matrix/in-parallel";
import { doorOf, hireEveryone, OUTSIDERS, ROLES, type Who } from "./support/matrix/people";
import { isRefusal, perform, performRaw, type Given } from "./support/matrix/perform";
import { ROUTES } from "./support/matrix/routes";
import { spellings } from "./support/matrix/spellings";
import { ANYBODY } from "./support/matrix/who";
import { canariesIn, plantWorld, recordOf, type World } from "./support/matrix/world";
import { pagesFolder } from "./support/pages-on-disk";
import { expect, test, withNewsroom } from "./support/story";

// Who may: every action, page and route of the build, as nobody, as every role, as a disabled account and as
// one that still owes a second factor.

const newsroom = withNewsroom();
const full = process.env.PROOF === "full";
const actions = builtActions();
const routes = builtRoutes();
const everybody: Who[] = [...OUTSIDERS, ...ROLES];
let cookies: Record<Who, string>;
let world: World;

test.beforeAll(async () => {
  world = await plantWorld(newsroom());
  cookies = await hireEveryone(newsroom());
});

const site = () => newsroom().web.url;
const addressOf = (route: string) => {
  const { at } = ROUTES[route]!;
  return typeof at === "string" ? at : at(world);
};
const as = (who: Who) => (cookies[who] ? { cookie: cookies[who] } : {});
const refusedAt = (who: Who[] | typeof ANYBODY) =>
  who === ANYBODY ? [] : everybody.filter((one) => !who.includes(one));

test("nothing of the build is without a row, and no row is without its entry", () => {
  expect(Object.keys(ROUTES).sort()).toEqual(routes);
  expect(Object.keys(ACTIONS).sort()).toEqual(actions.map(({ name }) => name).sort());
});

test("each page and route answers those it is for, and is not there for others", async () => {
  test.setTimeout(240_000);
  const asked = routes.flatMap((route) => everybody.map((who) => ({ route, who })));
  await inParallel(asked, async ({ route, who }) => {
    const { who: allowed, shows = "", status = 200 } = ROUTES[route]!;
    const what = `${route} as ${who}`;
    const answer = await ask(site() + addressOf(route), { headers: as(who) });
    const isPrivate = allowed !== ANYBODY || route.startsWith("/admin");
    if (isPrivate && !route.startsWith("/api")) expect(answer.headers["cache-control"], what).toMatch(/no-store/);
    if (allowed === ANYBODY || allowed.some((role) => role === who)) {
      expect(answer.status, what).toBe(status);
      expect(answer.text.includes(shows), `${what} shows ${shows}`).toBe(true);
      if (allowed === ANYBODY) expect(canariesIn(answer.text), what).toEqual([]);
      return;
    }
    const isOutside = OUTSIDERS.includes(who) && route.startsWith("/admin");
    expect(answer.status, what).toBe(isOutside ? 307 : 404);
    if (isOutside) expect(answer.headers.location, what).toMatch(doorOf(who));
    expect(canariesIn(answer.text), what).toEqual([]);
    if (shows) expect(answer.text.includes(shows), `${what} gives ${shows} away`).toBe(false);
  });
});

test("no other spelling of a page or a header opens it", async () => {
  test.setTimeout(full ? 1_800_000 : 240_000);
  const guarded = routes.filter((route) => ROUTES[route]!.who !== ANYBODY);
  const asked = guarded.flatMap((route, index) => {
    const refused = refusedAt(ROUTES[route]!.who);
    const roles = refused.filter((who) => !OUTSIDERS.includes(who));
    const tried = full
      ? refused
      : [OUTSIDERS[index % OUTSIDERS.length]!, ...roles.slice(index % (roles.length || 1)).slice(0, 1)];
    return tried.flatMap((who) => spellings(addressOf(route)).map((spelling) => ({ who, ...spelling })));
  });
  await inParallel(asked, async ({ who, target, headers }) => {
    const what = `${target} as ${who} with ${JSON.stringify(headers)}`;
    const answer = await ask(site() + target, { headers: { ...headers, ...as(who) } });
    expect(answer.status, what).toBeLessThan(500);
    expect(canariesIn(answer.text + JSON.stringify(answer.headers)), what).toEqual([]);
    if (target.startsWith("/admin/")) expect(answer.headers["cache-control"], what).toMatch(/no-store/);
  });
});

test("an action does nothing for whom it is not meant, and nothing that its schema does not know", async () => {
  test.setTimeout(240_000);
  const before = await recordOf(newsroom());
  const guarded = actions.filter(({ name }) => ACTIONS[name]!.who !== ANYBODY);
  const refusals = guarded.flatMap((action) => {
    const { who, given } = ACTIONS[action.name]!;
    const tries = [given(world), { plain: [] }];
    return refusedAt(who).flatMap((one) => tries.map((given) => ({ ...action, who: one, given })));
  });
  // Whoever may do everything has to be refused what nobody may send.
  const abuses = guarded.flatMap((action) => {
    const { who, given } = ACTIONS[action.name]!;
    const one = ROLES.find((role) => who.includes(role))!;
    return abusesOf(given(world)).map((odd) => ({ ...action, who: one, given: odd }));
  });
  await inParallel([...refusals, ...abuses], async ({ id, name, route, who, given }) => {
    const what = `${name} as ${who} with ${JSON.stringify(given)}`;
    const answer = await perform(site() + addressOf(route), id, given, as(who));
    expect(isRefusal(answer), `${what} was answered ${answer.status} ${answer.text.slice(0, 300)}`).toBe(true);
    expect(answer.headers["cache-control"], what).toMatch(/no-store/);
    if (OUTSIDERS.includes(who)) expect(answer.headers["x-action-redirect"], what).toMatch(doorOf(who));
    expect(canariesIn(answer.text), what).toEqual([]);
  });
  expect(await recordOf(newsroom())).toEqual(before);
});

test("nor does it through another page, a form without script or a reader's address", async () => {
  const before = await recordOf(newsroom());
  const guarded = actions.filter(({ name }) => ACTIONS[name]!.who !== ANYBODY);
  await inParallel(guarded, async ({ id, name, route }) => {
    const given = ACTIONS[name]!.given(world);
    const elsewhere = await perform(`${site()}/admin/sign-in`, id, given);
    const plainForm = `--x\r\nContent-Disposition: form-data; name="$ACTION_ID_${id}"\r\n\r\n\r\n--x--\r\n`;
    const type = "multipart/form-data; boundary=x";
    const posted = await performRaw(site() + addressOf(route), plainForm, { "content-type": type });
    for (const { status, text } of [elsewhere, posted]) {
      expect(status, name).toBeLessThan(500);
      expect(canariesIn(text), name).toEqual([]);
    }
    expect((await perform(`${site()}/latest`, id, given, as("ADMINISTRATOR"))).status, name).toBe(405);
  });
  expect(await recordOf(newsroom())).toEqual(before);
});

test("a change is taken from a page of ours alone, and what cannot be read is nobody's fault but its sender's", async () => {
  const before = await recordOf(newsroom());
  const { id, route } = actions.find(({ name }) => name === "changeSetting")!;
  const own = { origin: site(), "sec-fetch-site": "same-origin" };
  const evil = "https://evil.example";
  const asked = (headers: Record<string, string | undefined>) =>
    perform(site() + addressOf(route), id, ACTIONS.changeSetting!.given(world), { ...headers, ...as("ADMINISTRATOR") });
  for (const headers of foreignTo(site())) expect((await asked(headers)).status, JSON.stringify(headers)).toBe(403);

  for (const body of UNREADABLE)
    for (const type of ["text/plain;charset=UTF-8", "multipart/form-data; boundary=x", "application/json"]) {
      const headers = { ...own, ...as("ADMINISTRATOR"), "next-action": id, "content-type": type };
      const { status } = await performRaw(site() + addressOf(route), body, headers);
      expect(status, `${type}: ${body.slice(0, 40)}`).toBeLessThan(500);
    }
  expect(await recordOf(newsroom())).toEqual(before);
  expect(await asked({ ...own, "x-forwarded-host": "evil.example", referer: evil })).toMatchObject({
    said: { ok: true },
  });
});

test("one's own story opens nobody else's", async () => {
  const call = (name: string, plain: unknown) => {
    const { id, route } = actions.find((one) => one.name === name)!;
    return perform(site() + addressOf(route), id, { plain }, as("AUTHOR"));
  };
  const begin = actions.find(({ name }) => name === "beginArticle")!;
  const begun = await perform(
    site() + addressOf(begin.route),
    begin.id,
    ACTIONS.beginArticle!.given(world),
    as("AUTHOR"),
  );
  const { id } = (begun.said as { value: { id: string } }).value;
  expect((await ask(`${site()}/admin/articles/${id}`, { headers: as("AUTHOR") })).status).toBe(200);
  expect(await call("openArticle", { id })).toMatchObject({ said: { ok: true } });
  const before = await recordOf(newsroom());
  const content = { headline: "Mine", slug: "mine", language: "en" };
  const tries: [string, unknown][] = [
    ["endDraftLink", { id, linkId: world.link }],
    ["autosaveArticle", { id: world.scheduled, version: 1, copy: 0, content }],
    ["endArticle", { id: world.scheduled, end: null }],
    ["restoreRevision", { id: world.scheduled, version: 1, number: 1 }],
    ["autosaveArticle", { id, version: 1, copy: 0, content: { ...content, createdById: world.person } }],
    ["autosaveArticle", { id, version: 1, copy: 0, content: { ...content, relatedIds: [{ contains: "" }] } }],
  ];
  for (const [name, given] of tries) {
    const answer = await call(name, given);
    expect(isRefusal(answer), `${name} ${JSON.stringify(given)}: ${answer.text}`).toBe(true);
    expect(canariesIn(answer.text)).toEqual([]);
  }
  for (const more of ["", "/history?revision=1", "/preview"]) {
    const answer = await ask(`${site()}/admin/articles/${world.scheduled}${more}`, { headers: as("AUTHOR") });
    expect(answer.status, more).toBe(404);
    expect(canariesIn(answer.text)).toEqual([]);
  }
  expect(await recordOf(newsroom())).toEqual(before);
});

test("a widget's settings are asked of its kind by every action that takes them", async () => {
  const before = await recordOf(newsroom());
  const words = { widget: "popular", settings: { take: 999 }, sectionIds: [], enabled: false };
  const tries: [string, Given][] = [
    ["reviseWidget", { plain: { ...words, id: world.widget } }],
    ["placeWidget", { plain: { ...words, editionId: world.edition, place: "FRONT" } }],
    ["saveWidget", { form: { widget: "popular", "settings.take": "999", id: world.widget } }],
  ];
  for (const [name, given] of tries) {
    const { id, route } = actions.find((one) => one.name === name)!;
    const { said } = await perform(site() + addressOf(route), id, given, as("EDITOR"));
    expect(said, name).toMatchObject({ ok: false, refusal: { field: "settings.take" } });
  }
  expect(await recordOf(newsroom())).toEqual(before);
});

test("a guest's look at a draft is kept by nobody", async () => {
  const preview = await ask(`${site()}/preview?token=${world.token}`);
  expect(preview.status).toBe(200);
  expect(canariesIn(preview.text).length).toBeGreaterThan(0);
  expect(preview.headers["cache-control"]).toMatch(/no-store/);
  expect(preview.headers["x-robots-tag"] ?? preview.text).toMatch(/noindex/);
  for (const path of ["/preview", `/preview?token=${"B".repeat(43)}`, "/", "/latest", "/admin/articles"])
    expect(canariesIn((await ask(site() + path)).text), path).toEqual([]);
  const { names, text } = await pagesFolder(newsroom().web);
  expect(names.filter((name) => /admin|preview/i.test(name))).toEqual([]);
  expect(canariesIn(text)).toEqual([]);
});

test("those who may are answered otherwise than those who may not, to the same words", async () => {
  for (const { id, name, route } of actions) {
    const { who, given } = ACTIONS[name]!;
    const call = (one: Who) => perform(site() + addressOf(route), id, given(world), as(one));
    if (who === ANYBODY) {
      const answer = await call("NOBODY");
      expect(answer.status, name).toBeLessThan(400);
      expect(canariesIn(answer.text.replaceAll("canary-staff@stories.test", "")), name).toEqual([]);
      continue;
    }
    const refused = refusedAt(who).filter((one) => one !== "DISABLED" && one !== "ENDED");
    const noes = await Promise.all(refused.map(async (one) => JSON.stringify((await call(one)).said)));
    for (const role of who) {
      const answer = await call(role);
      expect(answer.status, `${name} as ${role}`).toBe(200);
      expect(noes, `${name} as ${role}`).not.toContain(JSON.stringify(answer.said));
    }
  }
});
