"use server";
import { z } from "zod";
import { deskAction, deskForm } from "@/lib/staff/desk-action";
import { emptyAs } from "@/lib/staff/rules/typed";
import { openPage as open } from "@/lib/static-pages/commands/open-page";
import { writePage as write } from "@/lib/static-pages/commands/write-page";
import { PageInput } from "@/lib/static-pages/schema";

const { title, slug } = PageInput.shape;

export const openPage = deskForm(z.strictObject({ title, slug: emptyAs(undefined, slug), editionId: z.uuid() }), open);

/** The command reads the page itself, and says which field is at fault. */
export const writePage = deskAction(
  z.strictObject({ id: z.uuid(), version: z.int().min(1), page: z.unknown() }),
  write,
);
