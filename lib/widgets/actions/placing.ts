import { refused, type Outcome, type Refusal } from "@/lib/outcome";
import { deskAction } from "@/lib/staff/desk-action";
import type { Actor } from "@/lib/staff/permissions";
import { placeWidget, reviseWidget } from "@/lib/widgets/commands/place-widget";
import { NewWidget, RevisedWidget } from "@/lib/widgets/schema/placing";

type Settled = Pick<RevisedWidget, "widget" | "settings">;

/** What is wrong with a widget's settings. Only its kind knows, and kinds are shapes: whoever makes the actions asks it. */
export type FaultOf = (widget: Settled) => Promise<Refusal | null>;

/** The action that puts a widget into a rail. */
export const widgetPlacer = (faultOf: FaultOf) => deskAction(NewWidget, fitting(faultOf, placeWidget));

/** The action that changes one which stands there: its settings, its sections, whether it shows. */
export const widgetReviser = (faultOf: FaultOf) => deskAction(RevisedWidget, fitting(faultOf, reviseWidget));

const fitting =
  <T extends Settled, V>(faultOf: FaultOf, write: (actor: Actor, widget: T) => Promise<Outcome<V>>) =>
  async (actor: Actor, widget: T): Promise<Outcome<V>> => {
    const fault = await faultOf(widget);
    return fault ? refused(fault.message, fault.field) : write(actor, widget);
  };
