import type { StaffRole } from "@/lib/db/generated/enums";
import { db } from "@/lib/db/client";
import { changeSetting } from "@/lib/settings/commands";
import { changeRole, disableStaff } from "@/lib/staff/commands/roles";
import { makeSetupLink } from "@/lib/staff/commands/set-up";
import { makeSignInLink } from "@/lib/staff/commands/sign-in-link";
import { system } from "@/lib/staff/permissions";

const house = system("stories");

/** The one-time links that the terminal gives, and what an administrator does elsewhere. */
export const staffDeeds = {
  givesSetupLink: async (_: null) => {
    const made = await makeSetupLink(new Date());
    if (!made.ok) throw new Error(made.refusal.message);
    return made.value;
  },
  /** For somebody of this role, called after it unless said otherwise; `sections` are slugs. */
  givesSignInLink: async ({ role, email, name, sections = [] }: Colleague) => {
    const address = email ?? `${role.toLowerCase().replace("_", "-")}@stories.test`;
    const token = await makeSignInLink(house, { email: address, name: name ?? nameOf(role), role }, new Date());
    const { id } = await db().staff.findUniqueOrThrow({ where: { email: address } });
    const own = await db().section.findMany({ where: { slug: { in: sections }, edition: { isDefault: true } } });
    await db().staffSection.createMany({
      data: own.map((section) => ({ staffId: id, sectionId: section.id })),
      skipDuplicates: true,
    });
    return { token, id };
  },
  changesRole: async ({ email, role }: { email: string; role: StaffRole }) => {
    await changeRole(house, { id: await idOf(email), role, sections: [] }, new Date());
  },
  /** One that no browser holds: it is there, and that is all. */
  keepsPasskey: async ({ email }: { email: string }) => {
    const details = { publicKey: "", transports: [] };
    const data = {
      kind: "passkey",
      secret: Buffer.from(`of ${email}`).toString("base64url"),
      name: "Key",
      details,
      staffId: await idOf(email),
    };
    await db().staffCredential.create({ data });
  },
  demandsFactor: async ({ role }: { role: StaffRole }) => {
    const outcome = await changeSetting(house, "staff.secondFactorRoles", [role]);
    if (!outcome.ok) throw new Error(outcome.refusal.message);
  },
  disables: async ({ email }: { email: string }) => {
    await disableStaff(house, await idOf(email), new Date());
  },
};

export type Colleague = { role: StaffRole; email?: string; name?: string; sections?: string[] };

const idOf = async (email: string) => (await db().staff.findUniqueOrThrow({ where: { email } })).id;
const nameOf = (role: StaffRole) => `${role[0]}${role.slice(1).toLowerCase().replace("_", " ")} of Stories`;
