import type { Found } from "@/lib/outcome";
import { answered } from "@/lib/reading";
import { getStaticPage } from "@/lib/static-pages/queries";
import type { StaticPage } from "@/lib/static-pages/schema";

/** What a static page's address answers. */
export async function readStaticPage(editionCode: string, slug: string): Promise<Found<StaticPage>> {
  "use cache";
  return answered(() => getStaticPage(editionCode, slug));
}
