"use server";
import { z } from "zod";
import { file } from "@/lib/articles/commands/file";
import { line } from "@/lib/body/schema";
import { deskForm } from "@/lib/staff/desk-action";
import { emptyAs } from "@/lib/staff/rules/typed";

const Beginning = z.strictObject({
  editionId: z.uuid(),
  language: z.string().max(40),
  headline: line(300).min(1, "A working headline is enough; it can change."),
  sectionId: emptyAs(null, z.uuid()),
});

/** A new draft with little more than a headline; its address is made of that. */
export const beginArticle = deskForm(Beginning, (actor, { editionId, ...draft }) =>
  file(actor, { editionId, draft: { ...draft, body: [] } }),
);
