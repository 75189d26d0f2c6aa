import { randomInt } from "node:crypto";
import { keyedHash } from "@/lib/proofs/sealed";

const COUNT = 10;
/** Nothing that is mistaken for something else when read from paper. */
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Ten codes, each good once, to print and keep: "abcde-fghjk". */
export const newRecoveryCodes = (): string[] => Array.from({ length: COUNT }, () => `${five()}-${five()}`);

/** By which the record knows a code, however it was typed. */
export const recoveryHash = (code: string): string => keyedHash(code.toLowerCase().replace(/[^a-z0-9]/g, ""));

export const isRecoveryCode = (code: string): boolean =>
  /^[a-z2-9]{10}$/.test(code.toLowerCase().replace(/[\s-]/g, ""));

const five = () => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join("");
