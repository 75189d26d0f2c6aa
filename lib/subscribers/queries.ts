import { db } from "@/lib/db/client";
import { getDefaultEdition, getEdition } from "@/lib/editions/queries";
import type { Edition } from "@/lib/editions/schema";
import { hashOf } from "@/lib/mail/secrets";
import { maskAddress, prefixOf } from "@/lib/subscribers/rules";
import { tokenSchema } from "@/lib/subscribers/schema";

/** What a mailed link would do: for whom and which lists. `done`: it has been done already. */
export type Offer = { address: string; lists: string[]; done: boolean };

/** What confirming this link would put in force. Never acts. Null: no such link; "expired": ask for a new mail. */
export async function getConfirmable(token: string, now = new Date()): Promise<Offer | "expired" | null> {
  const link = await getLink(token, "CONFIRM");
  if (!link) return null;
  const { address, state, subscriptions } = link.subscriber;
  const isDone = link.usedAt !== null && state === "CONFIRMED";
  if (link.expiresAt <= now || (link.usedAt && !isDone)) return "expired";
  const waiting = subscriptions.filter((subscription) => !subscription.confirmedAt);
  return { address: maskAddress(address), lists: namesOf(waiting.length ? waiting : subscriptions), done: isDone };
}

/** What unsubscribing by this link would end. Never acts. Null: no such link. */
export async function getUnsubscribable(token: string): Promise<Offer | null> {
  const link = await getLink(token, "UNSUBSCRIBE");
  if (!link) return null;
  const { address, subscriptions } = link.subscriber;
  return { address: maskAddress(address), lists: namesOf(subscriptions), done: subscriptions.length === 0 };
}

/** The edition a page of our site belongs to: by its prefix, else the default one. Null before there is any. */
export async function getEditionOfPage(page: string): Promise<Edition | null> {
  const code = prefixOf(page).slice(1);
  return (code ? await getEdition(code) : null) ?? getDefaultEdition();
}

function getLink(token: string, purpose: "CONFIRM" | "UNSUBSCRIBE") {
  if (!tokenSchema.safeParse(token).success) return null;
  return db().subscriberToken.findUnique({
    where: { hash: hashOf(token), purpose },
    select: { usedAt: true, expiresAt: true, subscriber: { select: subscriberOfLink } },
  });
}

const subscriberOfLink = {
  address: true,
  state: true,
  subscriptions: {
    where: { endedAt: null },
    orderBy: { list: { position: "asc" } },
    select: { confirmedAt: true, list: { select: { name: true } } },
  },
} as const;

const namesOf = (subscriptions: { list: { name: string } }[]) => subscriptions.map(({ list }) => list.name);

/** The lists of an edition that a reader may choose from, in the newsroom's order. */
export async function listMailLists(editionId: string) {
  return db().mailList.findMany({
    where: { editionId },
    orderBy: [{ position: "asc" }, { slug: "asc" }],
    select: { slug: true, name: true, description: true, isDefault: true },
    take: 50,
  });
}
