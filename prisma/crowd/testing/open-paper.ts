import { system } from "@/lib/staff/permissions";
import { EDITIONS } from "@/prisma/cast/newsroom";
import { openNewsroom } from "@/prisma/cast/open-newsroom";

/** The demo's editions without their stories and pictures, for the crowd to move into. */
export async function openPaper(): Promise<void> {
  for (const [position, cast] of EDITIONS.entries()) await openNewsroom(system("test"), cast, position, new Map());
}
