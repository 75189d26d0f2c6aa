import { kindOf } from "@/components/widgets/kind-of";
import { settingFault } from "@/components/widgets/setting-fault";
import type { FaultOf } from "@/lib/widgets/actions/placing";

/** Asks the kind itself, by every door through which settings come. */
export const faultOfWidget: FaultOf = async ({ widget, settings }) => {
  const kind = await kindOf(widget);
  if (!kind?.areas.includes("RAIL")) return { message: "There is no such kind of widget.", field: "widget" };
  return settingFault(kind, settings);
};
