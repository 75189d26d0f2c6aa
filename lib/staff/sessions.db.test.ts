import { beforeAll, expect, test } from "vitest";
import { statementsOf } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { limitsPool } from "@/lib/limits/pool";
import { hashOf } from "@/lib/mail/secrets";
import { changePassword } from "@/lib/staff/commands/password";
import { resetPassword } from "@/lib/staff/commands/reset";
import { makeLink } from "@/lib/staff/commands/links";
import { changeRole, disableStaff, enableStaff, endSessionsOf } from "@/lib/staff/commands/roles";
import { endOtherSessions, endSession, forgetSessions } from "@/lib/staff/commands/sessions";
import { signIn, signOut } from "@/lib/staff/commands/sign-in";
import { system, type Actor } from "@/lib/staff/permissions";
import { getSession } from "@/lib/staff/queries/session";
import { TOUCH_MS } from "@/lib/staff/rules/sessions";
import { colleague, PASSWORD, sessionOf, use } from "@/lib/staff/testing/colleagues";

const HOUR = 3_600_000;
const boss: Actor = system("boss");
const later = (hours: number) => new Date(Date.now() + hours * HOUR);
const comeIn = async (email: string, now = new Date()) =>
  sessionOf(await signIn({ email, password: PASSWORD }, use, now));

let ada: { id: string };
beforeAll(async () => {
  ada = await colleague("ada@example.com");
});

test("the record knows a session by its hash alone", async () => {
  const token = await comeIn("ada@example.com");
  expect(await getSession(token, new Date())).toMatchObject({ actor: { id: `staff:${ada.id}`, role: "EDITOR" } });
  const { rows } = await limitsPool().query<{ all: string }>(
    "SELECT json_agg(t)::text AS all FROM (SELECT * FROM staff_sessions) t",
  );
  expect(rows[0]!.all).toContain(ada.id);
  expect(rows[0]!.all).not.toContain(token);
  for (const wrong of ["", "x", token.slice(1), `${token}x`, token.toUpperCase(), "é".repeat(43)])
    expect(await getSession(wrong, new Date())).toBeNull();
});

test("a session that nobody uses is over after eight hours, and any after seven days", async () => {
  const idle = await comeIn("ada@example.com");
  expect(await getSession(idle, later(7.9))).not.toBeNull();
  expect(await getSession(idle, later(15.8))).not.toBeNull();
  expect(await getSession(idle, later(24))).toBeNull();
  const busy = await comeIn("ada@example.com");
  for (let hours = 0; hours < 168; hours += 7) expect(await getSession(busy, later(hours))).not.toBeNull();
  expect(await getSession(busy, later(168.1))).toBeNull();
});

const endings: [string, (id: string, token: string) => Promise<unknown>][] = [
  ["signing out", (_, token) => signOut(token, new Date())],
  ["another role", (id) => changeRole(boss, { id, role: "AUTHOR", sections: [] }, new Date())],
  ["being disabled", (id) => disableStaff(boss, id, new Date())],
  ["an administrator's word", (id) => endSessionsOf(boss, id, new Date())],
  [
    "a reset password",
    async (id) => resetPassword(await makeLink(db(), "RESET", id, new Date()), "gravel ovens hum politely", new Date()),
  ],
  [
    "a changed password",
    async (_, token) => {
      const session = await getSession(token, new Date());
      const input = { current: PASSWORD, password: "gravel ovens hum politely" };
      return changePassword(session!, input, use, new Date());
    },
  ],
];

test.each(endings)("%s ends a session at the next request", async (name, end) => {
  const email = `${name.replace(/\W/g, "-").toLowerCase()}@example.com`;
  const { id } = await colleague(email);
  const token = await comeIn(email);
  expect(await getSession(token, new Date())).not.toBeNull();
  await end(id, token);
  expect(await getSession(token, new Date())).toBeNull();
});

test("a role that is the one they had ends nothing and is no event", async () => {
  const { id } = await colleague("same@example.com", "AUTHOR");
  const token = await comeIn("same@example.com");
  expect(await changeRole(boss, { id, role: "AUTHOR", sections: [] }, new Date())).toMatchObject({ ok: true });
  expect(await getSession(token, new Date())).not.toBeNull();
  expect(await db().auditEvent.count({ where: { deed: "staff.changeRole", subjectId: id } })).toBe(0);
});

test("a session is found and its use kept in one statement", async () => {
  const { email } = await colleague("tess@example.com");
  const began = new Date();
  const token = sessionOf(await signIn({ email, password: PASSWORD }, use, began));
  const lastSeen = async () =>
    (await db().staffSession.findUniqueOrThrow({ where: { hash: hashOf(token) } })).lastSeenAt;
  const after = (ms: number) => new Date(began.getTime() + ms);
  expect(await statementsOf(() => getSession(token, after(TOUCH_MS - 1)))).toHaveLength(1);
  expect(await lastSeen()).toEqual(began);
  expect(await statementsOf(() => getSession(token, after(TOUCH_MS + 1)))).toHaveLength(1);
  expect(await lastSeen()).toEqual(after(TOUCH_MS + 1));
});

test("who was disabled and enabled again signs in anew", async () => {
  const { id } = await colleague("back@example.com");
  const token = await comeIn("back@example.com");
  await disableStaff(boss, id, new Date());
  const refusal = await signIn({ email: "back@example.com", password: PASSWORD }, use, new Date());
  const nobody = await signIn({ email: "nobody@example.com", password: PASSWORD }, use, new Date());
  expect(refusal).toEqual(nobody);
  await enableStaff(boss, id);
  expect(await getSession(token, new Date())).toBeNull();
  expect(await getSession(await comeIn("back@example.com"), new Date())).not.toBeNull();
});

test("one's own sessions can be ended, another's only by an administrator", async () => {
  const bea = await colleague("bea@example.com", "AUTHOR");
  const [one, two] = [await comeIn("bea@example.com"), await comeIn("bea@example.com")];
  const [first, second] = await Promise.all([one, two].map((token) => getSession(token, new Date())));
  const stranger: Actor = { id: `staff:${ada.id}`, name: "Ada", role: "EDITOR" };
  expect(await endSession(stranger, first!.id, new Date())).toMatchObject({ ok: false });
  expect(await endSession(second!.actor, first!.id, new Date())).toMatchObject({ ok: true });
  expect(await getSession(one, new Date())).toBeNull();
  const three = await comeIn("bea@example.com");
  await endOtherSessions(second!.actor, second!.id, new Date());
  expect(await getSession(three, new Date())).toBeNull();
  expect(await getSession(two, new Date())).not.toBeNull();
  expect(await endSession({ ...stranger, role: "ADMINISTRATOR" }, second!.id, new Date())).toMatchObject({ ok: true });
  expect(await getSession(two, new Date())).toBeNull();
  expect(await db().auditEvent.count({ where: { deed: "session.end", subjectId: bea.id } })).toBe(2);
});

test("nobody takes the administrator's role from themselves, and two from each other leave one", async () => {
  const [cy, di] = [
    await colleague("cy@example.com", "ADMINISTRATOR"),
    await colleague("di@example.com", "ADMINISTRATOR"),
  ];
  const as = ({ id, name }: typeof cy): Actor => ({ id: `staff:${id}`, name, role: "ADMINISTRATOR" });
  expect(await disableStaff(as(cy), cy.id, new Date())).toMatchObject({ ok: false });
  const both = await Promise.all([disableStaff(as(cy), di.id, new Date()), disableStaff(as(di), cy.id, new Date())]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db().staff.count({ where: { role: "ADMINISTRATOR", disabledAt: null } })).toBe(1);
});

test("what is long over is forgotten", async () => {
  await forgetSessions(later(24 * 60));
  expect(await db().staffSession.count()).toBe(0);
  expect(await db().staffToken.count()).toBe(0);
});
