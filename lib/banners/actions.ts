"use server";
import { z } from "zod";
import { announce, standDown } from "@/lib/banners/commands";
import { Announcement } from "@/lib/banners/schema";
import { BannerSeverity } from "@/lib/db/generated/enums";
import { deskAction, deskForm } from "@/lib/staff/desk-action";
import { emptyAs } from "@/lib/staff/rules/typed";

/** The command reads the text and the address itself, and says what is wrong with them. */
const Typed = z.strictObject({
  editionId: z.uuid(),
  severity: z.enum(BannerSeverity),
  text: z.string().max(5_000),
  articleId: emptyAs(null, z.uuid()),
  href: emptyAs(null, z.string().trim().max(5_000)),
  /** For how long it is to stand. */
  minutes: z.coerce.number().int().min(1).max(10_000),
});

export const announceForReaders = deskForm(Typed, (actor, { minutes, ...said }) =>
  announce(actor, { ...said, expiresAt: new Date(Date.now() + minutes * 60_000) }),
);
/** Puts a line up again that was taken down by mistake. */
export const announceAgain = deskAction(Announcement, announce);
export const standBannerDown = deskAction(z.strictObject({ editionId: z.uuid() }), standDown);
