"use server";
import { z } from "zod";
import { closeSection as close } from "@/lib/sections/commands/close-section";
import { openSection as open } from "@/lib/sections/commands/open-section";
import { orderSections as order } from "@/lib/sections/commands/order-sections";
import { reviseSection as revise } from "@/lib/sections/commands/revise-section";
import { SectionWords } from "@/lib/sections/schema";
import { emptyAs } from "@/lib/staff/rules/typed";
import { deskAction, deskForm } from "@/lib/staff/desk-action";

const { shape } = SectionWords;
const Typed = z.strictObject({
  ...shape,
  slug: emptyAs(undefined, shape.slug),
  imageId: emptyAs(null, shape.imageId),
  parentId: emptyAs(null, shape.parentId),
});

export const openSection = deskForm(Typed.extend({ editionId: z.uuid() }), open);
export const reviseSection = deskForm(Typed.extend({ id: z.uuid() }), revise);
export const orderSections = deskAction(
  z.strictObject({ editionId: z.uuid(), ids: z.array(z.uuid()).max(500) }),
  order,
);
export const closeSection = deskAction(z.strictObject({ id: z.uuid() }), close);
/** What undoes a closing. */
export const reopenSection = deskAction(SectionWords.extend({ editionId: z.uuid() }), open);
