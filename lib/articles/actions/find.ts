"use server";
import { z } from "zod";
import { listArticlesForDesk } from "@/lib/articles/queries/articles-for-desk";
import { done } from "@/lib/outcome";
import { deskAction } from "@/lib/staff/desk-action";

const SHOWN = 8;

/** Live stories of an edition with these words in their headlines, last published first. */
export const findLiveStories = deskAction(
  z.strictObject({ editionId: z.uuid(), q: z.string().max(200) }),
  async (actor, { editionId, q }) => {
    const rows = await listArticlesForDesk(actor, {
      editionId,
      q,
      state: ["PUBLISHED"],
      sort: "published",
      take: SHOWN,
    });
    return done(rows.map(({ id, headline }) => ({ articleId: id, headline })));
  },
);
