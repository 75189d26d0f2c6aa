import { db } from "@/lib/db/client";

/** More than anybody looks through; the desk finds the rest by its page. */
const MOST = 2_000;

/** What an edition's topics are called, by name: public, so open to everybody. One statement. */
export function listTopicNames(editionId: string): Promise<{ id: string; slug: string; name: string }[]> {
  return db().topic.findMany({
    where: { editionId },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST,
    select: { id: true, slug: true, name: true },
  });
}
