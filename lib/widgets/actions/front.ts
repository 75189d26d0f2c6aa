"use server";
import { deskAction } from "@/lib/staff/desk-action";
import { arrangeFront as arrange } from "@/lib/widgets/commands/arrange-front";
import { Arrangement } from "@/lib/widgets/schema";

export const arrangeFront = deskAction(Arrangement, arrange);
