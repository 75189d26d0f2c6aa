"use server";
import { z } from "zod";
import { deskAction } from "@/lib/staff/desk-action";
import { orderWidgets as order } from "@/lib/widgets/commands/order-widgets";
import { removeWidget as remove } from "@/lib/widgets/commands/remove-widget";
import { WidgetOrder } from "@/lib/widgets/schema/placing";

export const orderWidgets = deskAction(WidgetOrder, order);
export const removeWidget = deskAction(z.strictObject({ id: z.uuid() }), remove);
