import { listMailLists } from "@/lib/subscribers/queries";
import { frameTag } from "@/lib/editions/tags";
import { listedUnder } from "@/lib/reading";

/** What there is to receive from an edition. */
export async function readMailLists(editionId: string) {
  "use cache";
  return listedUnder([frameTag(editionId)], () => listMailLists(editionId));
}
