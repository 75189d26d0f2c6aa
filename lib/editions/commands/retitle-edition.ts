import { change } from "@/lib/db/change";
import { frameTag, SITE } from "@/lib/editions/tags";
import type { EditionInput } from "@/lib/editions/schema/words";
import { done, refused, type Outcome } from "@/lib/outcome";
import { promiseRedrawing } from "@/lib/share-pictures/commands/redraw";
import { may, type Actor } from "@/lib/staff/permissions";

/** Changes what an edition is called, how it is described, and the zone its times are shown in. */
export async function retitleEdition(actor: Actor, { id, ...words }: EditionInput): Promise<Outcome> {
  if (!may(actor, "settings.write")) return refused("You may not change the site's settings.");
  return change(actor, async (tx, traces) => {
    const before = await tx.edition.findUnique({ where: { id } });
    if (!before) return refused("There is no such edition.");
    const { title, description, timeZone } = before;
    await tx.edition.update({ where: { id }, data: words });
    if (words.title !== title || words.timeZone !== timeZone) await promiseRedrawing(tx, { room: "edition", id });
    traces.audit("edition.retitle", "edition", id, { title, description, timeZone }, words);
    traces.tick([frameTag(id), SITE]);
    return done(null);
  });
}
