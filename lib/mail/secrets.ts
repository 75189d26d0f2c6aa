import { createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** A link's secret and the SHA-256 by which the record knows it. */
export function newSecret(): { token: string; hash: Uint8Array<ArrayBuffer> } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOf(token) };
}

export const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(token).digest());

/** The secret of a subscriber's unsubscribe links: every mail carries it, so it is computed again rather than kept. */
export const unsubscribeToken = (subscriberId: string): string =>
  createHmac("sha256", env().APP_SECRET).update(`unsubscribe:1:${subscriberId}`).digest("base64url");
