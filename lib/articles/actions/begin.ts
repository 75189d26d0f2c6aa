"use server";
import { z } from "zod";
import { begin } from "@/lib/articles/commands/begin";
import { line } from "@/lib/body/schema";
import { deskForm } from "@/lib/staff/desk-action";
import { emptyAs } from "@/lib/staff/rules/typed";

const Beginning = z.strictObject({
  key: z.uuid(),
  editionId: z.uuid(),
  language: z.string().max(40),
  headline: line(300).min(1, "A working headline is enough; it can change."),
  sectionId: emptyAs(null, z.uuid()),
});

/** A new draft with little more than a headline; its address is made of that. */
export const beginArticle = deskForm(Beginning, (actor, { key, editionId, ...draft }) =>
  begin(actor, { key, editionId, draft }),
);
