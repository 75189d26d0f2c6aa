import { db } from "@/lib/db/client";
import type { StaffRole } from "@/lib/db/generated/enums";
import { hashOf } from "@/lib/mail/secrets";
import type { Actor } from "@/lib/staff/permissions";
import { IDLE_MS, TOUCH_MS } from "@/lib/staff/rules/sessions";

/** A session in force, and whose it is. `lacksFactor`: the role demands a second factor that has not been set up yet. */
export type Session = { id: string; staffId: string; actor: Actor; createdAt: Date; lacksFactor: boolean };

/** The session this secret opens, or null when it never was one, is over, or belongs to somebody who may not come in. */
export async function getSession(token: string, now: Date): Promise<Session | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const idleSince = new Date(now.getTime() - IDLE_MS);
  const [row] = await db().$queryRaw<Row[]>`
    SELECT session.id, staff.id AS "staffId", staff.name, staff.role, session.last_seen_at AS "lastSeenAt",
      session.created_at AS "createdAt",
      ARRAY(SELECT section_id FROM staff_sections WHERE staff_id = staff.id)::text[] AS sections,
      COALESCE((SELECT value FROM settings WHERE key = 'staff.secondFactorRoles'), '[]') ? staff.role::text
        AND NOT EXISTS (
          SELECT FROM staff_credentials c WHERE c.staff_id = staff.id AND c.kind IN ('totp', 'passkey')
        ) AS "lacksFactor"
    FROM staff_sessions session JOIN staff ON staff.id = session.staff_id
    WHERE session.hash = ${hashOf(token)} AND session.ended_at IS NULL AND session.expires_at > ${now}
      AND session.last_seen_at > ${idleSince} AND staff.disabled_at IS NULL`;
  if (!row) return null;
  if (now.getTime() - row.lastSeenAt.getTime() > TOUCH_MS)
    await db().staffSession.updateMany({ where: { id: row.id, endedAt: null }, data: { lastSeenAt: now } });
  const { id, staffId, name, role, sections, createdAt, lacksFactor } = row;
  return { id, staffId, createdAt, actor: { id: `staff:${staffId}`, name, role, sections }, lacksFactor };
}

type Row = {
  id: string;
  staffId: string;
  name: string;
  role: StaffRole;
  sections: string[];
  lastSeenAt: Date;
  createdAt: Date;
  lacksFactor: boolean;
};
