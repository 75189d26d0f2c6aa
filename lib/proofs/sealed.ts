import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** Encrypts what has to be read again (AES-256-GCM under a key derived from APP_SECRET); `bound` ties it to its owner. */
export function seal(text: string, bound: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor("seal"), iv).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** What was sealed; null when it is not ours, not this owner's, or APP_SECRET is another by now. */
export function unseal(sealed: string, bound: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < 28) return null;
  const decipher = createDecipheriv("aes-256-gcm", keyFor("seal"), bytes.subarray(0, 12));
  decipher.setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

/** For short secrets that are only compared, and that a plain hash would not protect from whoever reads the record. */
export const keyedHash = (text: string): string => createHmac("sha256", keyFor("compare")).update(text).digest("hex");

const keyFor = (purpose: string) => Buffer.from(hkdfSync("sha256", env().APP_SECRET, "", `proofs:${purpose}`, 32));
