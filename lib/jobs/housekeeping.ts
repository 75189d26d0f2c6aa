import { pruneOutbox } from "@/lib/jobs/prune-outbox";
import { promisePlaceholders } from "@/lib/images/commands/promise-placeholders";
import { sweepPictures } from "@/lib/images/commands/sweep";
import { forgetExpiredLimits } from "@/lib/limits/forget-expired";
import { log } from "@/lib/log";
import { forgetSharePictures } from "@/lib/share-pictures/commands";
import { forgetSessions } from "@/lib/staff/commands/sessions";
import { forgetUnconfirmed } from "@/lib/subscribers/commands";
import { forgetViewers } from "@/lib/views/commands";

const chores: Record<string, (now: Date) => Promise<void>> = {
  pruneOutbox,
  forgetUnconfirmed,
  forgetExpiredLimits,
  forgetViewers,
  forgetSharePictures,
  sweepPictures,
  promisePlaceholders,
  forgetSessions,
};

/** Every hour: what nobody may or needs to remember any longer. One chore that fails does not keep the others from running. */
export async function keepHouse(now: Date): Promise<void> {
  const names = Object.keys(chores);
  const results = await Promise.allSettled(Object.values(chores).map((chore) => chore(now)));
  const failed = names.filter((_, index) => results[index]!.status === "rejected");
  results.forEach((result, index) => {
    if (result.status === "rejected")
      log.error({ err: result.reason as unknown, chore: names[index] }, "a chore failed");
  });
  if (failed.length) throw new Error(`Not all chores were done: ${failed.join(", ")}`);
}
