"use server";
import { z } from "zod";
import { deskAction } from "@/lib/staff/desk-action";
import { orderWidgets as order } from "@/lib/widgets/commands/order-widgets";
import { placeWidget as place, reviseWidget as revise } from "@/lib/widgets/commands/place-widget";
import { removeWidget as remove } from "@/lib/widgets/commands/remove-widget";
import { NewWidget, RevisedWidget, WidgetOrder } from "@/lib/widgets/schema/placing";

export const placeWidget = deskAction(NewWidget, place);
export const reviseWidget = deskAction(RevisedWidget, revise);
export const orderWidgets = deskAction(WidgetOrder, order);
export const removeWidget = deskAction(z.strictObject({ id: z.uuid() }), remove);
