import type { DefinedWidget } from "@/components/widgets/widget";
import { WidgetKind } from "@/lib/widgets/schema";

/** A kind is a file; undefined for one that is not, or no longer, there. */
export async function kindOf(widget: string): Promise<DefinedWidget | undefined> {
  if (!WidgetKind.safeParse(widget).success) return undefined;
  try {
    return ((await import(`@/components/widgets/kinds/${widget}.tsx`)) as { widget: DefinedWidget }).widget;
  } catch {
    return undefined;
  }
}
