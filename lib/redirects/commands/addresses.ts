import type { Tx } from "@/lib/db/client";
import { oldPath } from "@/lib/redirects/rules";
import type { Room } from "@/lib/redirects/schema";

/** Lets one change at a time decide about an edition's addresses, so that two cannot take the same. */
export async function lockAddresses(tx: Tx, editionId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`addresses:${editionId}`}, 0))`;
}

/** Leaves word at an old address of a room. Whatever led to it leads to the new one, so chains cannot arise. */
export async function moveAddress(
  tx: Tx,
  move: { editionId: string; room: Room; from: string; to: string },
): Promise<void> {
  const { editionId, room } = move;
  const path = oldPath(room, move.from);
  const target = oldPath(room, move.to);
  await tx.redirect.deleteMany({ where: { editionId, path: target } });
  await tx.redirect.updateMany({ where: { editionId, target: path }, data: { target } });
  await tx.redirect.upsert({
    where: { editionId_path: { editionId, path } },
    create: { editionId, path, target },
    update: { articleId: null, target },
  });
}

/** The wish itself, or with the lowest number from 2 that is free. */
export async function firstFree(wish: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  let slug = wish;
  for (let number = 2; await isTaken(slug); number += 1) slug = `${wish}-${number}`;
  return slug;
}
