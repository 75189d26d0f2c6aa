import { env } from "@/lib/env";
import type { Cutting } from "@/lib/images/rules/crops";
import { FILE_ENDING, type PlannedFile } from "@/lib/images/rules/plan";
import { RECIPE, type Rights } from "@/lib/pixels/rights";
import { keyOf } from "@/lib/storage/keys";

type Print = Pick<PlannedFile, "shape" | "format" | "width">;

/** A finished file's name: another picture, crop, wording of its rights or way of making it gives another. */
export function renditionKeyOf(
  hash: Uint8Array,
  { shape, format, width }: Print,
  { focal, byHand }: Cutting,
  rights: Rights,
): string {
  const drawn = shape === "FULL" ? undefined : byHand[shape];
  const cut = drawn ? [drawn.left, drawn.top, drawn.width, drawn.height] : [focal.x, focal.y];
  const place = shape === "FULL" ? [] : cut;
  const spec = [RECIPE, shape, ...place, rights.creator, rights.credit, rights.copyright];
  return keyOf(env().APP_SECRET, hash, spec, width, FILE_ENDING[format]);
}

/** Where a file lies as received; never served. */
export function originalKeyOf(hash: Uint8Array, width: number, ending: string): string {
  return `originals/${keyOf(env().APP_SECRET, hash, ["original"], width, ending)}`;
}
