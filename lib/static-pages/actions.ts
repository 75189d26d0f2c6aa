"use server";
import { z } from "zod";
import { deskForm } from "@/lib/staff/desk-action";
import { emptyAs, ticked } from "@/lib/staff/rules/typed";
import { openPage as open } from "@/lib/static-pages/commands/open-page";
import { revisePage as revise } from "@/lib/static-pages/commands/revise-page";
import { PageWords } from "@/lib/static-pages/schema";

const { shape } = PageWords;
const Typed = z.strictObject({ ...shape, slug: emptyAs(undefined, shape.slug), published: ticked });

export const openPage = deskForm(Typed.extend({ editionId: z.uuid() }), open);
export const revisePage = deskForm(Typed.extend({ id: z.uuid() }), revise);
