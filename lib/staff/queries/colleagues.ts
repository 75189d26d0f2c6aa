import { db } from "@/lib/db/client";
import { may, type Actor } from "@/lib/staff/permissions";

const MOST = 500;

/** Who a story can be assigned to, by name; nobody for who may not assign. One statement. */
export async function listAssigneesForDesk(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!may(actor, "article.writeAll")) return [];
  return db().staff.findMany({
    where: { disabledAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST,
    select: { id: true, name: true },
  });
}
