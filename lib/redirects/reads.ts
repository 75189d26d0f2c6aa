import type { Found } from "@/lib/outcome";
import { getOldAddress } from "@/lib/redirects/queries";
import { answered } from "@/lib/reading";

/** What a public path that no room claims answers. */
export async function readOldAddress(path: string): Promise<Exclude<Found<never>, { is: "found" }>> {
  "use cache";
  const found = await answered(() => getOldAddress(path));
  return found as Exclude<typeof found, { is: "found" }>;
}
