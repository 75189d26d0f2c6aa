"use server";
import { kindOf } from "@/components/widgets/kind-of";
import { settingFault } from "@/components/widgets/setting-fault";
import type { Refusal } from "@/lib/outcome";
import { frontArranger } from "@/lib/widgets/actions/front";
import type { ArrangedBlock } from "@/lib/widgets/schema";

/** Puts a whole front page live; each block's settings are checked by its kind. */
export const arrangeFront = frontArranger(faultOfBlock);

async function faultOfBlock({ kind, settings, topicId }: ArrangedBlock): Promise<Refusal | null> {
  const defined = await kindOf(kind);
  if (!defined?.areas.includes("MAIN"))
    return { message: `There is no kind of block called “${kind}”: remove it.`, field: "kind" };
  const fault = settingFault(defined, settings);
  if (fault) return fault;
  const isPopular = defined.place("", settings, "MAIN")?.wants?.from === "popular";
  return topicId && isPopular
    ? { message: "What is read most is counted for sections, not for topics.", field: "topicId" }
    : null;
}
