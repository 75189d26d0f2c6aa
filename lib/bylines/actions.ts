"use server";
import { z } from "zod";
import { closeByline as close } from "@/lib/bylines/commands/close-byline";
import { openByline as open } from "@/lib/bylines/commands/open-byline";
import { reviseByline as revise } from "@/lib/bylines/commands/revise-byline";
import { BylineWords } from "@/lib/bylines/schema";
import { deskAction, deskForm } from "@/lib/staff/desk-action";
import { emptyAs } from "@/lib/staff/rules/typed";

const { shape } = BylineWords;

/** Profiles are typed one a line. */
const Lines = z
  .string()
  .max(6_000)
  .transform((text) =>
    text
      .split("\n")
      .map((one) => one.trim())
      .filter(Boolean),
  );

const Typed = z.strictObject({
  ...shape,
  slug: emptyAs(undefined, shape.slug),
  sameAs: Lines.pipe(shape.sameAs),
  imageId: emptyAs(null, shape.imageId),
  staffId: emptyAs(null, shape.staffId),
});

export const openByline = deskForm(Typed.extend({ editionId: z.uuid() }), open);
export const reviseByline = deskForm(Typed.extend({ id: z.uuid() }), revise);
export const closeByline = deskAction(z.strictObject({ id: z.uuid() }), close);
/** What undoes a closing. */
export const reopenByline = deskAction(BylineWords.extend({ editionId: z.uuid() }), open);
