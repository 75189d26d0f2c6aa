import { notFound } from "next/navigation";
import { may, type Actor, type Deed } from "@/lib/staff/permissions";
import { requireStaff } from "@/lib/staff/session";

/** Who is asking for a page, if the page exists for them: what one may not do is not there (404). */
export async function enter(deed: Deed): Promise<Actor> {
  const actor = await requireStaff();
  return may(actor, deed) ? actor : notFound();
}
