import { db, type Tx } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/enqueue";
import { forgetConfirmations, giveConfirmationBack, takeConfirmation } from "@/lib/limits/sign-up";
import { hashOf, unsubscribeToken } from "@/lib/mail/secrets";
import { done, refused, type Outcome } from "@/lib/outcome";
import { getEditionOfPage } from "@/lib/subscribers/queries";
import { consentWording } from "@/lib/subscribers/rules";
import { tokenSchema, type SignUp, type Use } from "@/lib/subscribers/schema";

const DAY = 86_400_000;

/**
 * Open to anyone. Notes the wish and promises the mail that asks whether it was meant; nothing is in force before that.
 * The outcome never depends on whether the address is known. Refused: no such lists.
 */
export async function askToSubscribe(input: SignUp, now: Date): Promise<Outcome> {
  const edition = await getEditionOfPage(input.page);
  const lists = edition ? await listsOf(edition.id, input.lists) : [];
  if (!edition || !lists.length)
    return refused("There is no such newsletter here. Choose one of those on the page.", "lists");
  const mayMail = await takeConfirmation(input.address);
  try {
    await db().$transaction(async (tx) => {
      const subscriber = await noteWish(tx, input, edition.language, lists, now);
      // Without a mail of its own this wish is covered by the link of the one that went out just before.
      if (mayMail) await promiseConfirmation(tx, subscriber, { edition: edition.id, lists });
    });
  } catch (error) {
    if (mayMail) await giveConfirmationBack(input.address).catch(() => undefined);
    throw error;
  }
  return done(null);
}

/** Open to whoever holds the mailed link. Puts in force what was asked for; doing it twice is the same as once. */
export async function confirmSubscription(token: string, use: Use, now: Date): Promise<Outcome> {
  const expired = refused("This link has expired or was never ours. Sign up again and we send a new one.", "token");
  if (!tokenSchema.safeParse(token).success) return expired;
  const hash = hashOf(token);
  const link = await db().subscriberToken.findUnique({
    where: { hash, purpose: "CONFIRM", expiresAt: { gt: now } },
    select: { subscriber: { select: { id: true, address: true, language: true } } },
  });
  if (!link) return expired;
  const { id: subscriberId, address, language } = link.subscriber;
  const isConfirmed = await db().$transaction(async (tx) => {
    // The claim waits for a second click that is under way, then sees what it did.
    const claim = await tx.subscriberToken.updateMany({ where: { hash, usedAt: null }, data: { usedAt: now } });
    if (!claim.count) return (await tx.subscriber.count({ where: { id: subscriberId, state: "CONFIRMED" } })) > 0;
    await tx.subscriber.update({ where: { id: subscriberId }, data: { state: "CONFIRMED", confirmedAt: now } });
    const waiting = { subscriberId, confirmedAt: null, endedAt: null };
    await tx.subscription.updateMany({ where: waiting, data: { confirmedAt: now } });
    await noteConsent(tx, subscriberId, "CONFIRMED", use, language, now);
    await tx.subscriberToken.createMany({ data: [unsubscribeLink(subscriberId, now)], skipDuplicates: true });
    return true;
  });
  if (!isConfirmed) return expired;
  await forgetConfirmations(address).catch(() => undefined);
  return done(null);
}

/** Open to whoever holds a mail's unsubscribe link (RFC 8058). Ends every list at once; doing it twice is the same as once. */
export async function endSubscription(token: string, use: Use, now: Date): Promise<Outcome> {
  const unknown = refused("This link is not one of ours. Use the one at the end of our latest mail.", "token");
  if (!tokenSchema.safeParse(token).success) return unknown;
  const link = await db().subscriberToken.findUnique({
    where: { hash: hashOf(token), purpose: "UNSUBSCRIBE" },
    select: { subscriber: { select: { id: true, language: true } } },
  });
  if (!link) return unknown;
  const { id: subscriberId, language } = link.subscriber;
  await db().$transaction(async (tx) => {
    const { count } = await tx.subscriber.updateMany({
      where: { id: subscriberId, state: { in: ["CONFIRMED", "PENDING"] } },
      data: { state: "UNSUBSCRIBED" },
    });
    const { count: ended } = await tx.subscription.updateMany({
      where: { subscriberId, endedAt: null },
      data: { endedAt: now },
    });
    await tx.subscriberToken.deleteMany({ where: { subscriberId, purpose: "CONFIRM", usedAt: null } });
    if (count + ended) await noteConsent(tx, subscriberId, "WITHDRAWN", use, language, now);
  });
  return done(null);
}

/** The worker's: forgets links that no longer work and people who never confirmed within seven days. */
export async function forgetUnconfirmed(now: Date): Promise<void> {
  const weekAgo = new Date(now.getTime() - 7 * DAY);
  await db().subscriberToken.deleteMany({ where: { expiresAt: { lt: now } } });
  await db().subscription.deleteMany({ where: { confirmedAt: null, endedAt: null, createdAt: { lt: weekAgo } } });
  await db().subscriber.deleteMany({
    where: { state: "PENDING", createdAt: { lt: weekAgo }, consents: { none: { at: { gte: weekAgo } } } },
  });
}

async function listsOf(editionId: string, slugs: string[]): Promise<string[]> {
  const wanted = slugs.length ? { slug: { in: slugs } } : { isDefault: true };
  const lists = await db().mailList.findMany({ where: { editionId, ...wanted }, select: { id: true } });
  return lists.map((list) => list.id).sort();
}

async function noteWish(tx: Tx, input: SignUp, language: string, lists: string[], now: Date): Promise<string> {
  const { address } = input;
  // The empty change of an existing row holds it, so that wishes for one address come one after another.
  const { id } = await tx.subscriber.upsert({
    where: { address },
    create: { address, language, createdAt: now },
    update: { address },
    select: { id: true },
  });
  // What is in force stays so; what ended or still waits is asked for anew.
  await tx.$executeRaw`
    INSERT INTO subscriptions (subscriber_id, list_id, created_at)
    SELECT ${id}::uuid, list, ${now}::timestamptz FROM unnest(${lists}::uuid[]) AS list
    ON CONFLICT (subscriber_id, list_id) DO UPDATE SET created_at = excluded.created_at, confirmed_at = NULL, ended_at = NULL
    WHERE subscriptions.confirmed_at IS NULL OR subscriptions.ended_at IS NOT NULL`;
  await noteConsent(tx, id, "REQUESTED", input, language, now);
  return id;
}

async function promiseConfirmation(tx: Tx, subscriberId: string, details: { edition: string; lists: string[] }) {
  const delivery = await tx.delivery.create({ data: { kind: "CONFIRMATION", subscriberId, details } });
  await enqueue(
    tx,
    "send-confirmation",
    { delivery: delivery.id },
    { jobKey: `delivery:${delivery.id}`, maxAttempts: 12 },
  );
}

async function noteConsent(tx: Tx, subscriberId: string, kind: ConsentKind, use: Use, language: string, at: Date) {
  const { page, network } = use;
  await tx.consent.create({
    data: { subscriberId, kind, page, network, wording: consentWording(language).id, at },
  });
}

const unsubscribeLink = (subscriberId: string, now: Date) => ({
  subscriberId,
  purpose: "UNSUBSCRIBE" as const,
  hash: hashOf(unsubscribeToken(subscriberId)),
  expiresAt: new Date(now.getTime() + 3650 * DAY),
});

type ConsentKind = "REQUESTED" | "CONFIRMED" | "WITHDRAWN";
