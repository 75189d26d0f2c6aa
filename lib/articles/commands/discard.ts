import { readContent } from "@/lib/articles/rules/content";
import type { Content } from "@/lib/articles/schema/content";
import { db } from "@/lib/db/client";
import { done, refused, type Outcome } from "@/lib/outcome";
import { staffIdOf, type Actor } from "@/lib/staff/permissions";

/** Throws one's own working copy away; answers it, so that an autosave can bring it back. */
export async function discard(
  actor: Actor,
  { id, copy }: { id: string; copy: number },
): Promise<Outcome<{ content: Content; version: number }>> {
  const staffId = staffIdOf(actor);
  if (!staffId) return refused("Only a person has a working copy.");
  const [row] = await db().$queryRaw<{ content: unknown; version: number }[]>`
    DELETE FROM working_copies WHERE article_id = ${id}::uuid AND staff_id = ${staffId}::uuid AND number = ${copy}
    RETURNING content, base_version AS version`;
  if (!row) return refused("There is no such working copy, or another tab of yours has written since.", "copy");
  return done({ content: readContent(row.content), version: row.version });
}
