import { limiter, type Taken } from "@/lib/limits/limiter";

const QUARTER = 900;
const strangers = limiter("desk-account", 10, QUARTER);
const regulars = limiter("desk-regular", 10, QUARTER);
const networks = limiter("desk-network", 60, QUARTER);
const codes = limiter("desk-code", 5, QUARTER);
const resets = limiter("desk-reset", 3, 3600);
const resetNetworks = limiter("desk-reset-network", 20, 3600);
const challenges = limiter("desk-challenge", 60, QUARTER);

/**
 * Whether a password may be tried now. Each account takes ten wrong ones in a quarter of an hour from everywhere together;
 * a network from which its owner came in before (`isRegular`) has ten of its own, so that strangers cannot lock them out.
 */
export async function takeSignIn(email: string, network: string, isRegular: boolean): Promise<Taken> {
  const byNetwork = await networks.take(network);
  if (!byNetwork.ok) return byNetwork;
  return isRegular ? regulars.take(`${email} ${network}`) : strangers.take(email);
}

/** Who came in was no guesser. */
export const forgetSignIns = async (email: string, network: string, isRegular: boolean): Promise<void> => {
  await networks.giveBack(network);
  await (isRegular ? regulars.forget(`${email} ${network}`) : strangers.forget(email));
};

/** Codes of the second factor: five in a quarter of an hour for each person. */
export const takeCode = (staffId: string): Promise<Taken> => codes.take(staffId);
export const forgetCodes = (staffId: string): Promise<void> => codes.forget(staffId);

/** Mails to one address; over it nothing is sent and nobody is told. */
export const takeReset = (email: string): Promise<Taken> => resets.take(email);
/** Wishes from one network; over it the visitor is told so. */
export const takeResetFrom = (network: string): Promise<Taken> => resetNetworks.take(network);

/** Challenges for passkeys and tries of links, by network. */
export const takeChallenge = (network: string): Promise<Taken> => challenges.take(network);
