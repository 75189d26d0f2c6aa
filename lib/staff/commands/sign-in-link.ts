import { change } from "@/lib/db/change";
import type { StaffRole } from "@/lib/db/generated/enums";
import { makeLink } from "@/lib/staff/commands/links";
import type { Actor } from "@/lib/staff/permissions";

export type Guest = { email: string; name: string; role: StaffRole };

/**
 * For the terminal alone (the demo's launcher, stories): a one-time link's secret for this account, which is made when
 * there is none. An account that is there keeps its role.
 */
export function makeSignInLink(actor: Actor, { email, name, role }: Guest, now: Date): Promise<string> {
  return change(actor, async (tx, traces) => {
    const staff = await tx.staff.upsert({
      where: { email },
      create: { email, name, role, createdAt: now },
      update: {},
    });
    await tx.staffToken.deleteMany({ where: { staffId: staff.id, purpose: "SIGN_IN", usedAt: null } });
    traces.audit("staff.offerSignIn", "staff", staff.id, undefined, { name: staff.name, role: staff.role });
    return makeLink(tx, "SIGN_IN", staff.id, now);
  });
}
