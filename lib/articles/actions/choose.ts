"use server";
import { z } from "zod";
import { getPreflightForDesk } from "@/lib/articles/queries/preflight";
import { listStoryChoicesForDesk } from "@/lib/articles/queries/story-choices";
import { words } from "@/lib/body/schema";
import { listPictureChoicesForDesk } from "@/lib/images/queries/choices";
import { done, refused } from "@/lib/outcome";
import { deskAction } from "@/lib/staff/desk-action";

const q = words(200);

export const findStories = deskAction(
  z.strictObject({ q, editionId: z.uuid().optional(), live: z.boolean().optional() }),
  async (actor, asked) => done(await listStoryChoicesForDesk(actor, asked)),
);
export const findPictures = deskAction(z.strictObject({ q }), async (actor, asked) =>
  done(await listPictureChoicesForDesk(actor, asked)),
);
/** What is found in the text as it was last saved. */
export const checkArticle = deskAction(z.strictObject({ id: z.uuid() }), async (actor, { id }) => {
  const findings = await getPreflightForDesk(actor, id);
  return findings ? done(findings) : refused("There is no such article.");
});
