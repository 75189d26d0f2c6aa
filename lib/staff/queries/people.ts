import { db } from "@/lib/db/client";
import type { StaffRole } from "@/lib/db/generated/enums";
import { may, staffIdOf, type Actor } from "@/lib/staff/permissions";
import { IDLE_MS } from "@/lib/staff/rules/sessions";

export type Person = {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  sections: string[];
  state: "active" | "invited" | "disabled";
  hasSecondFactor: boolean;
  /** Sessions in force, and when one of them was last used. */
  sessions: number;
  lastSeenAt: string | null;
  isSelf: boolean;
};

/** Everybody with an account, in the order of their names; nothing for those who may not know. */
export async function listStaffForDesk(actor: Actor, now = new Date()): Promise<Person[]> {
  if (!may(actor, "staff.manage")) return [];
  const inForce = { endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: new Date(now.getTime() - IDLE_MS) } };
  const staff = await db().staff.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
    include: {
      sections: true,
      credentials: { select: { kind: true } },
      sessions: { where: inForce, select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" } },
    },
  });
  return staff.map(({ id, name, email, role, sections, credentials, sessions, disabledAt }) => ({
    id,
    name,
    email,
    role,
    sections: sections.map(({ sectionId }) => sectionId),
    state: disabledAt ? "disabled" : credentials.length || sessions.length ? "active" : "invited",
    hasSecondFactor: credentials.some(({ kind }) => kind === "totp" || kind === "passkey"),
    sessions: sessions.length,
    lastSeenAt: sessions[0]?.lastSeenAt.toISOString() ?? null,
    isSelf: id === staffIdOf(actor),
  }));
}

/** What a section editor can be given; what is not of the default edition says of which it is. */
export async function listSectionChoices(): Promise<{ id: string; name: string }[]> {
  const sections = await db().section.findMany({
    orderBy: [{ edition: { position: "asc" } }, { position: "asc" }],
    select: { id: true, name: true, edition: { select: { title: true, isDefault: true } } },
  });
  return sections.map(({ id, name, edition }) => ({
    id,
    name: edition.isDefault ? name : `${name} (${edition.title})`,
  }));
}
