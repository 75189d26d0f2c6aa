import { clearScratch } from "@/lib/images/commands/scratch";
import { db } from "@/lib/db/client";
import { planOf } from "@/lib/images/rules/plan";
import { storage } from "@/lib/storage/storage";

const HOUR = 3_600_000;
const MONTH = 30 * 24 * HOUR;
const A_LOOK = 500;

/** Fewer files than this no finished picture has: the prints of the smallest, and the original. */
const A_PICTURE = planOf({ width: 1, height: 1 }).length + 1;

/** Hourly: files older than an hour that no row names, and those that another took the place of a month ago. */
export async function sweepPictures(now: Date): Promise<void> {
  await clearScratch(now);
  await db().replacedFile.deleteMany({ where: { replacedAt: { lt: new Date(now.getTime() - MONTH) } } });
  if (!(await isOwner(now))) return;
  let keys: string[] = [];
  for await (const key of storage().listOlder(new Date(now.getTime() - HOUR))) {
    keys.push(key);
    if (keys.length < A_LOOK) continue;
    await sweep(keys);
    keys = [];
  }
  await sweep(keys);
}

/**
 * A record that never had a picture is more likely the wrong record than the owner of so many files; so few files are
 * what killed uploads left, and no loss to anybody.
 */
async function isOwner(now: Date): Promise<boolean> {
  if (await db().image.count({ take: 1 })) return true;
  if (await db().auditEvent.count({ where: { subject: "image" }, take: 1 })) return true;
  let held = 0;
  for await (const _key of storage().listOlder(now)) if (++held === A_PICTURE) return false;
  return true;
}

async function sweep(keys: string[]): Promise<void> {
  const named = await db().$queryRaw<{ key: string }[]>`
    SELECT key FROM renditions WHERE key = ANY(${keys})
    UNION ALL SELECT key FROM replaced_files WHERE key = ANY(${keys})
    UNION ALL SELECT original_key FROM images WHERE original_key = ANY(${keys})
    UNION ALL SELECT key FROM share_pictures WHERE key = ANY(${keys})`;
  const known = new Set(named.map(({ key }) => key));
  for (const key of keys) if (!known.has(key)) await storage().delete(key);
}
