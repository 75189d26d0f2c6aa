import { db } from "@/lib/db/client";

/** What an edition's sections are called, in the order of its navigation: public, so open to everybody. One statement. */
export function listSectionNames(editionId: string): Promise<{ id: string; name: string }[]> {
  return db().section.findMany({
    where: { editionId },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, name: true },
  });
}
