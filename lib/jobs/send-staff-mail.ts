import { z } from "zod";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import type { Try } from "@/lib/jobs/tasks";
import { deliver } from "@/lib/mail/deliver";
import { hashOf } from "@/lib/mail/secrets";
import { staffLetter, type StaffMail } from "@/lib/mail/staff-letter";
import { LIFE_MS, makeLink, takeLinksBack } from "@/lib/staff/commands/links";

const payloadSchema = z.strictObject({ delivery: z.uuid() });
const detailsSchema = z.discriminatedUnion("about", [
  z.object({ about: z.literal("invitation"), by: z.string() }),
  z.object({ about: z.literal("reset") }),
]);

/** Writes the mail of a promised invitation or reset and sends it. Throws to be tried again; what is over is left alone. */
export async function sendStaffMail(payload: unknown, { isLast }: Try, now: Date): Promise<void> {
  const { delivery: id } = payloadSchema.parse(payload);
  const delivery = await db().delivery.findUnique({ where: { id, state: "QUEUED" }, include: { staff: true } });
  // Nobody's address was given, or the account was disabled meanwhile.
  if (!delivery?.staff || delivery.staff.disabledAt) return;
  const { staff } = delivery;
  const details = detailsSchema.parse(delivery.details);
  const purpose = details.about === "invitation" ? "INVITE" : "RESET";
  // As with confirmations: the secret lies nowhere but in the mail, and a mail that reached nobody takes its own back.
  const token = await db().$transaction(async (tx) => {
    await takeLinksBack(tx, purpose, staff.id);
    return makeLink(tx, purpose, staff.id, now);
  });
  const link = `${env().SITE_URL}/admin/${details.about}?token=${token}`;
  const mail: StaffMail = {
    name: staff.name,
    title: await titleOf(),
    link,
    hours: LIFE_MS[purpose] / 3_600_000,
    ...details,
  };
  const copy = { id, to: staff.email, filedAt: delivery.createdAt, at: now, letter: staffLetter(mail) };
  const failure = await deliver(copy, isLast);
  if (failure?.isUnsent) await db().staffToken.deleteMany({ where: { hash: hashOf(token), usedAt: null } });
  if (failure && !failure.isFinal) throw new Error(`The mail was not sent: ${failure.reason}`);
}

async function titleOf(): Promise<string> {
  const edition = await db().edition.findFirst({ where: { isDefault: true }, select: { title: true } });
  return edition?.title ?? "Dateline";
}
