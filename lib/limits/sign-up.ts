import { limiter } from "@/lib/limits/limiter";

/** Posts from one network. Over it the visitor is told so. */
export const networkSignUps = limiter("sign-up-network", 20, 3600);

const soon = limiter("sign-up-soon", 1, 600);
const today = limiter("sign-up-day", 3, 86_400);

/**
 * Whether a confirmation may go to this address now: one in ten minutes, three in a day. Who signs up is not told,
 * because the answer would say whether somebody else asked for that address.
 */
export async function takeConfirmation(address: string): Promise<boolean> {
  if (!(await soon.take(address)).ok) return false;
  return (await today.take(address)).ok;
}

/** For a confirmation that was allowed and then could not be promised. */
export const giveConfirmationBack = (address: string) => Promise.all([soon.giveBack(address), today.giveBack(address)]);

/** Whoever opened a mail owns the address; the limits protected somebody who does not. */
export const forgetConfirmations = (address: string) => Promise.all([soon.forget(address), today.forget(address)]);
