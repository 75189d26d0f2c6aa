import { getFrame } from "@/lib/editions/queries";
import { frameTag } from "@/lib/editions/tags";
import type { Frame } from "@/lib/editions/schema";
import type { Found } from "@/lib/outcome";
import { answered, NO_EDITION } from "@/lib/reading";

/** What stands around the pages of an edition, by the first part of their address inside the app: its code, or DEFAULT. */
export async function readFrame(param: string): Promise<Found<Frame>> {
  "use cache";
  return answered<Frame>(async () => {
    const frame = param === NO_EDITION ? null : await getFrame(param);
    return frame
      ? { found: { is: "found", value: frame }, tags: [frameTag(frame.edition.id)] }
      : { found: { is: "absent" }, tags: [] };
  });
}

/** What an address that no room claims answers: nothing is there, and the page's status is to say so. */
export async function readNothing(): Promise<{ is: "absent" }> {
  "use cache";
  await answered(async () => ({ found: { is: "absent" }, tags: [] }));
  return { is: "absent" };
}
