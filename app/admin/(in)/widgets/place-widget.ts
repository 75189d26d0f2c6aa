"use server";
import { faultOfWidget } from "@/app/admin/(in)/widgets/fault-of-widget";
import { widgetPlacer, widgetReviser } from "@/lib/widgets/actions/placing";

export const placeWidget = widgetPlacer(faultOfWidget);
export const reviseWidget = widgetReviser(faultOfWidget);
