import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { env } from "@/lib/env";
import type { AssertedPasskey, CreatedPasskey } from "@/lib/staff/schema";

/** What is kept of a passkey: none of it is secret. `counter` is 0 for ever with most of today's. */
export type Passkey = { id: string; publicKey: string; counter: number; transports: string[] };

/** What the browser needs to make a passkey that proves both having and being (WebAuthn 3, with user verification). */
export function creationOptions(
  challenge: string,
  person: { id: string; email: string; name: string },
  known: string[],
  issuer: string,
) {
  return generateRegistrationOptions({
    rpName: issuer,
    rpID: site().hostname,
    userID: new Uint8Array(Buffer.from(person.id)),
    userName: person.email,
    userDisplayName: person.name,
    challenge: bytesOf(challenge),
    attestationType: "none",
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** What the browser needs to let somebody choose one of their passkeys for this site. */
export const requestOptions = (challenge: string) =>
  generateAuthenticationOptions({
    rpID: site().hostname,
    challenge: bytesOf(challenge),
    userVerification: "required",
  });

/** The new passkey, or null when the answer is not one to this challenge, for this site. */
export async function createdPasskey(response: CreatedPasskey, challenge: string): Promise<Passkey | null> {
  const { verified, registrationInfo } = await verifyRegistrationResponse({ response, ...expected(challenge) }).catch(
    () => NOT_VERIFIED,
  );
  if (!verified || !registrationInfo) return null;
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
  return { id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports };
}

/** The passkey's count of signatures after this one; null when it did not sign this challenge, for this site. */
export async function countOfAssertion(response: AssertedPasskey, challenge: string, passkey: Passkey) {
  const { id, publicKey, counter } = passkey;
  const credential = { id, publicKey: bytesOf(publicKey), counter };
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    credential,
    ...expected(challenge),
  }).catch(() => NOT_ASSERTED);
  return verified && authenticationInfo ? authenticationInfo.newCounter : null;
}

/** The challenge an answer says it is to; what it is worth is for the signature to say. */
export function challengeOf(clientDataJSON: string): string | null {
  try {
    const data = JSON.parse(Buffer.from(clientDataJSON, "base64url").toString()) as { challenge?: unknown } | null;
    return typeof data?.challenge === "string" ? data.challenge : null;
  } catch {
    return null;
  }
}

const expected = (challenge: string) => ({
  expectedChallenge: challenge,
  expectedOrigin: site().origin,
  expectedRPID: site().hostname,
  requireUserVerification: true,
});

// Not an answer the library can read counts as one that is wrong.
const NOT_VERIFIED = { verified: false, registrationInfo: undefined } as const;
const NOT_ASSERTED = { verified: false, authenticationInfo: undefined } as const;

const site = () => new URL(env().SITE_URL);
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
