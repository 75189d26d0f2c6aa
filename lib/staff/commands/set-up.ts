import { change } from "@/lib/db/change";
import { db, type Tx } from "@/lib/db/client";
import { done, refused, type Outcome } from "@/lib/outcome";
import { claimLink, makeLink } from "@/lib/staff/commands/links";
import { choosePassword, keepPassword } from "@/lib/staff/commands/password";
import { beginSession } from "@/lib/staff/commands/sessions";
import { system } from "@/lib/staff/permissions";
import type { Use } from "@/lib/staff/schema";

/** A fresh link for the first administrator; every earlier one stops working. Refused once there is one. */
export function makeSetupLink(now: Date): Promise<Outcome<string>> {
  return change(system("setup"), async (tx, traces) => {
    await alone(tx);
    if (await hasAdministrator(tx)) return refused("There is an administrator already: they invite everybody else.");
    await tx.staffToken.deleteMany({ where: { purpose: "SETUP" } });
    traces.audit("staff.offerSetup", "staff", "first");
    return done(await makeLink(tx, "SETUP", null, now));
  });
}

export type Founder = { token: string; name: string; email: string; password: string };

/** Open to whoever holds the link, while there is no administrator: makes the first, and answers their session's secret. */
export async function setUp({ token, name, email, password }: Founder, use: Use, now: Date): Promise<Outcome<string>> {
  const over = refused("This link was used already, or is too old. `npm run setup-link` makes another.", "token");
  if (!(await db().staffToken.count({ where: { purpose: "SETUP", usedAt: null } }))) return over;
  const chosen = await choosePassword(password, { email, name });
  if ("message" in chosen) return { ok: false, refusal: chosen };
  return change(system("setup"), async (tx, traces) => {
    await alone(tx);
    if ((await hasAdministrator(tx)) || !(await claimLink(tx, "SETUP", token, now))) return over;
    const role = "ADMINISTRATOR" as const;
    // Whoever set up the house is its administrator, also when the address was somebody's of less.
    const staff = await tx.staff.upsert({
      where: { email },
      create: { email, name, role, createdAt: now },
      update: { name, role, disabledAt: null },
    });
    await keepPassword(tx, staff.id, chosen.phc, now);
    traces.audit("staff.setUp", "staff", staff.id, undefined, { name, role });
    return done(await beginSession(tx, staff.id, use, now));
  });
}

/** Two who set up at once come one after another. */
const alone = (tx: Tx) => tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('staff.setup'))::text`;

const hasAdministrator = async (tx: Tx) =>
  (await tx.staff.count({ where: { role: "ADMINISTRATOR", disabledAt: null } })) > 0;
