import type { Prisma } from "@/lib/db/generated/client";

/** Where values came from, without those that now say something else than the file did. */
export function changedOrigins(before: object & { origins: Prisma.JsonValue }, after: object): Record<string, string> {
  const values = before as Record<string, unknown>;
  const kept = Object.entries((before.origins ?? {}) as Record<string, string>).filter(
    ([field]) => !(field in after) || String((after as Record<string, unknown>)[field]) === String(values[field]),
  );
  return Object.fromEntries(kept);
}
