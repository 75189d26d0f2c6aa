import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { runJobs } from "@/lib/jobs/testing/run-jobs";
import { acceptInvitation, inviteStaff } from "@/lib/staff/commands/invite";
import { claimLink, LIFE_MS, makeLink, type LinkPurpose } from "@/lib/staff/commands/links";
import { askForReset, resetPassword } from "@/lib/staff/commands/reset";
import { beginTotp, confirmTotp } from "@/lib/staff/commands/second-factor";
import { makeSetupLink, setUp } from "@/lib/staff/commands/set-up";
import { enterCode, signIn, signInByLink } from "@/lib/staff/commands/sign-in";
import { makeSignInLink } from "@/lib/staff/commands/sign-in-link";
import { system } from "@/lib/staff/permissions";
import { getAccountForDesk } from "@/lib/staff/queries/account";
import { getSession } from "@/lib/staff/queries/session";
import { limitsPool } from "@/lib/limits/pool";
import { prepareLimits } from "@/lib/limits/prepare";
import { totpCode, totpStep } from "@/lib/proofs/totp";
import { colleague, elsewhere, PASSWORD, sessionOf, use } from "@/lib/staff/testing/colleagues";

const now = () => new Date();

beforeEach(async () => {
  await prepareLimits(limitsPool());
  await limitsPool().query("TRUNCATE limits.counters");
  await db().delivery.deleteMany();
  await db().staff.deleteMany();
  await db().staffToken.deleteMany();
});

test("the first administrator is made once, of however many who try at the same moment", async () => {
  const stale = await makeSetupLink(now());
  const made = await makeSetupLink(now());
  if (!made.ok || !stale.ok) throw new Error("No link was made.");
  const founder = (token: string, email: string) => ({ token, email, name: "Ada", password: PASSWORD });
  expect(await setUp(founder(stale.value, "old@example.com"), use, now())).toMatchObject({ ok: false });
  expect(await setUp({ ...founder(made.value, "a@b.example"), password: "short" }, use, now())).toMatchObject({
    refusal: { field: "password" },
  });
  const tries = await Promise.all([1, 2, 3, 4].map((n) => setUp(founder(made.value, `a${n}@example.com`), use, now())));
  expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db().staff.findMany({ select: { role: true } })).toEqual([{ role: "ADMINISTRATOR" }]);
  expect(await makeSetupLink(now())).toMatchObject({ ok: false });
});

test("a link is good for what it was made for, once, and for its time", async () => {
  const { id } = await colleague("ada@example.com");
  const purposes = Object.keys(LIFE_MS) as LinkPurpose[];
  for (const made of purposes) {
    const token = await makeLink(db(), made, id, now());
    for (const asked of purposes.filter((other) => other !== made)) {
      expect(await claimLink(db(), asked, token, now()), `${made} as ${asked}`).toBeNull();
    }
    expect(await claimLink(db(), made, token, new Date(Date.now() + LIFE_MS[made]))).toBeNull();
    const claims = await Promise.all(Array.from({ length: 8 }, () => claimLink(db(), made, token, now())));
    expect(claims.filter(Boolean)).toEqual([{ staffId: id }]);
  }
  const kept = JSON.stringify(await db().staffToken.findMany());
  expect(kept).not.toContain(await makeLink(db(), "RESET", id, now()));
});

test("an invitation is for its address, its role and one coming in; its mail holds the only copy", async () => {
  const guest = { email: "bo@example.com", name: "Bo", role: "AUTHOR" as const, sections: [] };
  const author = { id: "staff:1", name: "Al", role: "AUTHOR" as const };
  expect(await inviteStaff(author, guest, now())).toMatchObject({ ok: false });
  expect(await inviteStaff(system("boss"), guest, now())).toMatchObject({ ok: true });
  expect(await inviteStaff(system("boss"), guest, now())).toMatchObject({ refusal: { field: "email" } });
  await runJobs();
  expect(await db().delivery.findFirst()).toMatchObject({ kind: "STAFF", state: "SENT" });
  const { id } = await db().staff.findUniqueOrThrow({ where: { email: guest.email } });
  const token = await makeLink(db(), "INVITE", id, now());
  const accepted = await acceptInvitation({ token, name: "Bo Ek", password: PASSWORD }, use, now());
  expect(await getSession(accepted.ok ? accepted.value : "", now())).toMatchObject({ actor: { role: "AUTHOR" } });
  expect(await acceptInvitation({ token, name: "Eve", password: PASSWORD }, use, now())).toMatchObject({ ok: false });
});

test("asking for a reset answers the same for everybody, and writes only to those who are here", async () => {
  await colleague("ada@example.com");
  const answers = [await askForReset("ada@example.com", "n"), await askForReset("nobody@example.com", "n")];
  expect(answers[0]).toEqual(answers[1]);
  await runJobs();
  expect(await db().delivery.findMany({ select: { state: true } })).toEqual([{ state: "SENT" }]);
  for (let more = 0; more < 5; more++) await askForReset("ada@example.com", "n");
  expect(await db().delivery.count()).toBe(3);
});

test("of several links to a new password the last one asked for works alone", async () => {
  const { id, email } = await colleague("ada@example.com");
  const other = await colleague("bo@example.com");
  const [first, untouched] = [await makeLink(db(), "RESET", id, now()), await makeLink(db(), "RESET", other.id, now())];
  const invitation = await makeLink(db(), "INVITE", id, now());
  await askForReset(email, "n");
  expect(await resetPassword(first, "gravel ovens hum politely", now())).toMatchObject({ refusal: { field: "token" } });
  // Asked for before the mail of the first had left: the second takes back what was made in between.
  await askForReset(email, "n");
  await runJobs();
  expect(await db().staffToken.count({ where: { staffId: id, purpose: "RESET" } })).toBe(1);
  expect(await claimLink(db(), "INVITE", invitation, now())).toEqual({ staffId: id });
  expect(await resetPassword(untouched, "gravel ovens hum politely", now())).toMatchObject({ ok: true });
});

test("a reset changes the password and leaves the second factor", async () => {
  const { codes, email, key, id } = await secured();
  const token = await makeLink(db(), "RESET", id, now());
  expect(await resetPassword(token, "gravel ovens hum politely", now())).toMatchObject({ ok: true });
  expect(await signIn({ email, password: PASSWORD }, use, now())).toMatchObject({ ok: false });
  const halfway = await signIn({ email, password: "gravel ovens hum politely" }, use, now());
  expect(halfway).toMatchObject({ value: { halfway: expect.any(String) as string } });
  expect(codes).toHaveLength(10);
  expect(key).toMatch(/^[A-Z2-7]{32}$/);
});

test("a code is taken once, also by fifty at the same moment, and so is a recovery code", async () => {
  const { codes, email, key } = await secured();
  const soon = new Date(Date.now() + 60_000);
  const step = async () => {
    const outcome = await signIn({ email, password: PASSWORD }, use, soon);
    if (!outcome.ok || !("halfway" in outcome.value)) throw new Error("No code was asked for.");
    return outcome.value.halfway;
  };
  const code = totpCode(key, totpStep(soon));
  const halves = await Promise.all([1, 2, 3, 4].map(step));
  const tries = await Promise.all(halves.map((half) => enterCode(half, code, use, soon)));
  expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  await limitsPool().query("TRUNCATE limits.counters");
  expect(await enterCode(await step(), code, use, soon)).toMatchObject({ ok: false });
  expect(await enterCode(await step(), codes[3]!.toUpperCase(), use, soon)).toMatchObject({ ok: true });
  expect(await enterCode(await step(), codes[3]!, use, soon)).toMatchObject({ ok: false });
  const link = await makeSignInLink(system("t"), { email, name: "x", role: "EDITOR" }, now());
  expect(await signInByLink(link, use, now())).toMatchObject({ value: { halfway: expect.any(String) as string } });
});

test("guesses are counted for an account from everywhere together, and its owner's network keeps its own", async () => {
  await colleague("ada@example.com");
  sessionOf(await signIn({ email: "ada@example.com", password: PASSWORD }, use, now()));
  const guess = () => signIn({ email: "ada@example.com", password: "not this one at all" }, elsewhere, now());
  const guesses = await Promise.all(Array.from({ length: 40 }, guess));
  const tried = guesses.filter((one) => !one.ok && one.refusal.field === "password");
  expect(tried).toHaveLength(10);
  expect(await signIn({ email: "ada@example.com", password: PASSWORD }, elsewhere, now())).toMatchObject({
    refusal: { message: expect.stringMatching(/^Too many tries/) as string },
  });
  sessionOf(await signIn({ email: "ada@example.com", password: PASSWORD }, use, now()));
});

test("a role that demands a second factor lets nobody further who has none", async () => {
  const { email } = await colleague("ada@example.com");
  await db().setting.create({ data: { key: "staff.secondFactorRoles", value: ["EDITOR"] } });
  const token = sessionOf(await signIn({ email, password: PASSWORD }, use, now()));
  expect(await getSession(token, now())).toMatchObject({ lacksFactor: true });
  await db().setting.deleteMany();
  expect(await getSession(token, now())).toMatchObject({ lacksFactor: false });
});

/** Somebody with an authenticator app. */
async function secured() {
  const { id, email } = await colleague("sec@example.com");
  const first = await getSession(sessionOf(await signIn({ email, password: PASSWORD }, use, now())), now());
  await beginTotp(first!, now());
  const key = (await getAccountForDesk(first!)).pending!.key;
  const outcome = await confirmTotp(first!, totpCode(key, totpStep(now())), use, now());
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  const kept = JSON.stringify(await db().staffCredential.findMany(), (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
  expect(kept).not.toContain(key);
  for (const code of outcome.value.codes) expect(kept).not.toContain(code);
  return { id, email, key, codes: outcome.value.codes };
}
