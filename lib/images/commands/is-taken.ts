import { Prisma } from "@/lib/db/generated/client";

/** Whether a write failed because another picture has the very file: it was handed in twice at once. */
export function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
