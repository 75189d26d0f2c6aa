import { db } from "@/lib/db/client";
import type { StaffRole } from "@/lib/db/generated/enums";
import { hashPassword } from "@/lib/proofs/password-hash";
import type { Entered } from "@/lib/staff/commands/sign-in";
import type { Outcome } from "@/lib/outcome";
import type { Use } from "@/lib/staff/schema";

export const PASSWORD = "kelp tangles under lanterns";
export const use: Use = { network: "192.0.2.0/24", agent: "Firefox" };
export const elsewhere: Use = { network: "198.51.100.0/24", agent: "curl" };

let phc: Promise<string> | undefined;

/** Somebody with an account and PASSWORD. */
export async function colleague(email: string, role: StaffRole = "EDITOR") {
  const secret = await (phc ??= hashPassword(PASSWORD));
  return db().staff.create({
    data: { email, name: email.split("@")[0]!, role, credentials: { create: { kind: "password", secret } } },
  });
}

/** The session's secret, when somebody came in. */
export function sessionOf(outcome: Outcome<Entered>): string {
  if (!outcome.ok || !("session" in outcome.value)) throw new Error(`Nobody came in: ${JSON.stringify(outcome)}`);
  return outcome.value.session;
}
