import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const PERIOD_MS = 30_000;
const DIGITS = 6;
/** RFC 4648, 6. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A new key for an authenticator app: 160 bits, in base32. */
export const newTotpKey = (): string => base32(randomBytes(20));

/** RFC 6238 with what every app assumes: SHA-1, six digits, thirty seconds. */
export function totpCode(key: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", unbase32(key)).update(counter).digest();
  const offset = mac[mac.length - 1]! & 15;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, "0");
}

export const totpStep = (now: Date): number => Math.floor(now.getTime() / PERIOD_MS);

/** The time step this code belongs to, now or one step away (clocks differ, people type slowly); null when to none. */
export function stepOfCode(key: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const at = totpStep(now);
  return [at, at - 1, at + 1].find((step) => isSame(totpCode(key, step), code)) ?? null;
}

/** The address that authenticator apps read, as a link or a QR code. */
export function totpAddress(key: string, issuer: string, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${key}&issuer=${encodeURIComponent(issuer)}`;
}

const isSame = (one: string, other: string) => timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Of whole groups of five bytes, as ours are: no padding. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits.replace(/.{5}/g, (five) => ALPHABET[parseInt(five, 2)]!);
}

function unbase32(text: string): Buffer {
  const bits = [...text].map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
