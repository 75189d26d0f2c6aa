import { z } from "zod";
import { db } from "@/lib/db/client";
import { pathOf } from "@/lib/editions/rules";
import { env } from "@/lib/env";
import type { Try } from "@/lib/jobs/tasks";
import { confirmationLetter } from "@/lib/mail/confirmation";
import { deliver } from "@/lib/mail/deliver";
import { newSecret } from "@/lib/mail/secrets";
import { CONFIRMATION_HOURS } from "@/lib/subscribers/rules";

const payloadSchema = z.strictObject({ delivery: z.uuid() });
const detailsSchema = z.object({ edition: z.uuid(), lists: z.array(z.uuid()) });

/** Writes the mail of a promised confirmation and sends it. Throws to be tried again; a delivery that is over is left alone. */
export async function sendConfirmation(payload: unknown, { isLast }: Try, now: Date): Promise<void> {
  const { delivery: id } = payloadSchema.parse(payload);
  const delivery = await db().delivery.findUnique({ where: { id, state: "QUEUED" }, include: { subscriber: true } });
  if (!delivery?.subscriber) return;
  const { address: to, id: subscriberId } = delivery.subscriber;
  const details = detailsSchema.parse(delivery.details);
  // The secret is made here and lies nowhere but in the mail; a try that certainly reached nobody takes its own back.
  const { token, hash } = newSecret();
  const expiresAt = new Date(now.getTime() + CONFIRMATION_HOURS * 3_600_000);
  await db().subscriberToken.create({ data: { subscriberId, purpose: "CONFIRM", hash, expiresAt } });
  const letter = confirmationLetter({ ...(await frameOf(details, token)), hours: CONFIRMATION_HOURS });
  const failure = await deliver({ id, to, filedAt: delivery.createdAt, at: now, letter }, isLast);
  if (failure?.isUnsent) await db().subscriberToken.deleteMany({ where: { hash, usedAt: null } });
  if (failure && !failure.isFinal) throw new Error(`The mail was not sent: ${failure.reason}`);
}

async function frameOf(details: z.infer<typeof detailsSchema>, token: string) {
  const [edition, lists] = await Promise.all([
    db().edition.findUniqueOrThrow({ where: { id: details.edition } }),
    db().mailList.findMany({ where: { id: { in: details.lists } }, orderBy: { position: "asc" } }),
  ]);
  const link = `${env().SITE_URL}${pathOf(edition, "newsletter", "confirm")}?token=${token}`;
  return { title: edition.title, language: edition.language, link, lists: lists.map((list) => list.name) };
}
