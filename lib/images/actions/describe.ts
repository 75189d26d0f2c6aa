"use server";
import { z } from "zod";
import { momentOf } from "@/lib/articles/rules/local-time";
import { cropAroundFocalPoint as uncrop } from "@/lib/images/commands/crop-around-focal-point";
import { cropByHand as crop } from "@/lib/images/commands/crop-by-hand";
import { describePicture as describe } from "@/lib/images/commands/describe";
import { describeMany as describeAll } from "@/lib/images/commands/describe-many";
import { moveFocalPoint as move } from "@/lib/images/commands/move-focal-point";
import { removePicture as remove } from "@/lib/images/commands/remove";
import { FocalPoint, HandCrop } from "@/lib/images/schema";
import { ALT_MISSING, Description, hasAlt } from "@/lib/images/schema/description";
import { refused } from "@/lib/outcome";
import { deskAction, deskForm } from "@/lib/staff/desk-action";
import { ticked } from "@/lib/staff/rules/typed";

const Keywords = z
  .string()
  .max(10_000)
  .transform((typed) => [...new Set(typed.split(",").map((word) => word.trim()))].filter(Boolean))
  .pipe(Description.shape.keywords);

const Typed = Description.extend({
  id: z.uuid(),
  decorative: ticked,
  keywords: Keywords,
  /** A wall clock's time in `zone`; empty for never. */
  rightsExpireAt: z.string().max(30),
  zone: z.string().max(60),
}).refine(hasAlt, ALT_MISSING);

export const describePicture = deskForm(Typed, async (actor, { rightsExpireAt, zone, ...said }) => {
  const until = rightsExpireAt ? momentOf(rightsExpireAt, zone) : null;
  if (until && until.is !== "one" && until.is !== "two")
    return refused("That is no time that clocks show.", "rightsExpireAt");
  const at = until?.is === "two" ? until.choices[0]!.at : (until?.at ?? null);
  return describe(actor, { ...said, rightsExpireAt: at }, new Date());
});

const left = (schema: z.ZodString) =>
  z
    .string()
    .transform((typed) => typed.trim() || undefined)
    .pipe(schema.optional());
const { creator, credit, copyright, usageTerms } = Description.shape;

export const describeMany = deskForm(
  z.strictObject({
    ids: z
      .string()
      .transform((joined) => joined.split(","))
      .pipe(z.array(z.uuid()).min(1).max(200)),
    ...{ creator: left(creator), credit: left(credit), copyright: left(copyright), usageTerms: left(usageTerms) },
    keywords: Keywords,
  }),
  (actor, { ids, keywords, ...said }) => {
    const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    return describeAll(actor, ids, { ...given, keywords });
  },
);

export const moveFocalPoint = deskAction(FocalPoint.extend({ id: z.uuid() }), (actor, { id, ...point }) =>
  move(actor, id, point),
);
export const cropByHand = deskAction(HandCrop.extend({ id: z.uuid() }), (actor, { id, ...drawn }) =>
  crop(actor, id, drawn),
);
export const cropAroundFocalPoint = deskAction(
  z.strictObject({ id: z.uuid(), shape: HandCrop.shape.shape }),
  (actor, { id, shape }) => uncrop(actor, id, shape),
);
export const removePicture = deskAction(z.strictObject({ id: z.uuid() }), (actor, { id }) => remove(actor, id));
