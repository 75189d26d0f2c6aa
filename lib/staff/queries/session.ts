import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { StaffRole } from "@/lib/db/generated/enums";
import { hashOf } from "@/lib/mail/secrets";
import type { Actor } from "@/lib/staff/permissions";
import { IDLE_MS, TOUCH_MS } from "@/lib/staff/rules/sessions";

/** A session in force, and whose it is. `lacksFactor`: the role demands a second factor that has not been set up yet. */
export type Session = { id: string; staffId: string; actor: Actor; createdAt: Date; lacksFactor: boolean };

/**
 * The session this secret opens, or null when it never was one, is over, or belongs to somebody who may not come in. When it
 * was last used is kept in passing. One statement.
 */
export async function getSession(token: string, now: Date): Promise<Session | null> {
  return /^[\w-]{43}$/.test(token) ? sessionWhere(Prisma.sql`session.hash = ${hashOf(token)}`, now) : null;
}

/** The same of the session with this id, for what was begun in it and ends with it. */
export const getSessionById = (id: string, now: Date) => sessionWhere(Prisma.sql`session.id = ${id}::uuid`, now);

async function sessionWhere(which: Prisma.Sql, now: Date): Promise<Session | null> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  const [row] = await db().$queryRaw<Row[]>`
    WITH found AS (
      SELECT session.id, staff.id AS "staffId", staff.name, staff.role, session.created_at AS "createdAt",
        ARRAY(SELECT section_id FROM staff_sections WHERE staff_id = staff.id)::text[] AS sections,
        COALESCE((SELECT value FROM settings WHERE key = 'staff.secondFactorRoles'), '[]') ? staff.role::text
          AND NOT EXISTS (
            SELECT FROM staff_credentials c WHERE c.staff_id = staff.id AND c.kind IN ('totp', 'passkey')
          ) AS "lacksFactor"
      FROM staff_sessions session JOIN staff ON staff.id = session.staff_id
      WHERE ${which} AND session.ended_at IS NULL AND session.expires_at > ${now}
        AND session.last_seen_at > ${before(IDLE_MS)} AND staff.disabled_at IS NULL
    ), touched AS (
      UPDATE staff_sessions SET last_seen_at = ${now}
      WHERE id = (SELECT id FROM found) AND ended_at IS NULL AND last_seen_at < ${before(TOUCH_MS)}
    )
    SELECT * FROM found`;
  if (!row) return null;
  const { id, staffId, name, role, sections, createdAt, lacksFactor } = row;
  return { id, staffId, createdAt, actor: { id: `staff:${staffId}`, name, role, sections }, lacksFactor };
}

type Row = {
  id: string;
  staffId: string;
  name: string;
  role: StaffRole;
  sections: string[];
  createdAt: Date;
  lacksFactor: boolean;
};
