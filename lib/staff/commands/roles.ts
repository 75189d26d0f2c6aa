import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import type { StaffRole } from "@/lib/db/generated/enums";
import { done, refused, type Outcome } from "@/lib/outcome";
import { areSections, keepSections } from "@/lib/staff/commands/invite";
import { endSessions } from "@/lib/staff/commands/sessions";
import { may, staffIdOf, type Actor } from "@/lib/staff/permissions";

type Held = { id: string; name: string; role: StaffRole; disabledAt: Date | null; sections: { sectionId: string }[] };

/** Gives somebody another role or other sections. Where that changes anything their sessions end. */
export function changeRole(
  actor: Actor,
  { id, role, sections }: { id: string; role: StaffRole; sections: string[] },
  now: Date,
): Promise<Outcome> {
  return onStaff(actor, id, async (tx, traces, before) => {
    if (!(await areSections(tx, sections)))
      return refused("One of these sections is gone: load the page again.", "sections");
    const had = before.sections.map(({ sectionId }) => sectionId);
    if (role === before.role && isSame(had, role === "SECTION_EDITOR" ? sections : [])) return done(null);
    await tx.staff.update({ where: { id }, data: { role } });
    await keepSections(tx, id, role, sections);
    await endSessions(tx, id, now);
    traces.audit("staff.changeRole", "staff", id, { role: before.role, sections: had }, { role, sections });
    return done(null);
  });
}

/** Nobody comes in with this account any more, from the next request on; bylines and history stay. */
export function disableStaff(actor: Actor, id: string, now: Date): Promise<Outcome> {
  return onStaff(actor, id, async (tx, traces) => {
    await tx.staff.update({ where: { id }, data: { disabledAt: now } });
    await tx.staffToken.deleteMany({ where: { staffId: id, usedAt: null } });
    await endSessions(tx, id, now);
    traces.audit("staff.disable", "staff", id);
    return done(null);
  });
}

export function enableStaff(actor: Actor, id: string): Promise<Outcome> {
  return onStaff(actor, id, async (tx, traces) => {
    await tx.staff.update({ where: { id }, data: { disabledAt: null } });
    traces.audit("staff.enable", "staff", id);
    return done(null);
  });
}

/** Ends every session of somebody else. */
export function endSessionsOf(actor: Actor, id: string, now: Date): Promise<Outcome> {
  return onStaff(actor, id, async (tx, traces) => {
    await endSessions(tx, id, now);
    traces.audit("session.endAll", "staff", id);
    return done(null);
  });
}

/** Nobody does this to themselves, so there is always an administrator left: the one who did it. */
function onStaff(
  actor: Actor,
  id: string,
  work: (tx: Tx, traces: Traces, before: Held) => Promise<Outcome>,
): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    if (!may(actor, "staff.manage")) return refused("You may not change other people's accounts.");
    if (id === staffIdOf(actor)) return refused("Ask another administrator to do this to your own account.");
    // Administrators who do this to each other at once come one after another, and the second is one no more.
    await tx.$queryRaw`SELECT id FROM staff WHERE role = 'ADMINISTRATOR' OR id = ${id}::uuid ORDER BY id FOR UPDATE`;
    if (!(await isStillAllowed(tx, actor))) return refused("You may not change other people's accounts.");
    const before = await tx.staff.findUnique({ where: { id }, include: { sections: true } });
    return before ? work(tx, traces, before) : refused("There is no such account.");
  });
}

async function isStillAllowed(tx: Tx, actor: Actor): Promise<boolean> {
  const id = staffIdOf(actor);
  return !id || (await tx.staff.count({ where: { id, role: "ADMINISTRATOR", disabledAt: null } })) > 0;
}

const isSame = (some: readonly string[], others: readonly string[]) =>
  [...some].sort().join() === [...new Set(others)].sort().join();
