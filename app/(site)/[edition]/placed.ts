import { kindOf } from "@/components/widgets/kind-of";
import type { PlacedWidget } from "@/components/widgets/widget";
import type { Area } from "@/lib/db/generated/enums";
import { noteUnusable } from "@/lib/widgets/reads";
import type { Placement } from "@/lib/widgets/schema";

/** A placement made ready to be shown; null, and a line in the log, when its kind or its settings are none. */
export async function placedOf({ id, widget, settings }: Placement, area: Area): Promise<PlacedWidget | null> {
  const placed = (await kindOf(widget))?.place(id, settings, area) ?? null;
  if (!placed) await noteUnusable(id, widget, JSON.stringify(settings));
  return placed;
}
