"use server";
import { z } from "zod";
import { close, openForWriting, takeOver } from "@/lib/articles/commands/lock";
import { done } from "@/lib/outcome";
import { deskAction } from "@/lib/staff/desk-action";

const Which = z.strictObject({ id: z.uuid() });

/** Opens it for writing or keeps it open; answers who has it. */
export const openArticle = deskAction(Which, (actor, { id }) => openForWriting(actor, id));
export const takeArticleOver = deskAction(Which, (actor, { id }) => takeOver(actor, id));
export const closeArticle = deskAction(Which, async (actor, { id }) => {
  await close(actor, id);
  return done(null);
});
