import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Stopped } from "@/scripts/start/step";

/**
 * Sees that APP_SECRET is set. With the embedded database it is made once and kept beside it; with a database of its own
 * it must be given, since other machines may have to share it and links in mails that are under way depend on it.
 */
export function haveSecret(dataDir: string, embedded: boolean): void {
  const given = process.env.APP_SECRET;
  if (given !== undefined && given.length < 32)
    throw new Stopped("APP_SECRET is too short: give it 32 characters or more.");
  if (given) return;
  if (!embedded) {
    throw new Stopped(`APP_SECRET is needed when DATABASE_URL is set. Here is one to keep: APP_SECRET=${fresh()}`);
  }
  const file = join(dataDir, "app-secret");
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, `${fresh()}\n`, { mode: 0o600, flag: "wx" });
  process.env.APP_SECRET = readFileSync(file, "utf8").trim();
}

const fresh = () => randomBytes(32).toString("base64url");
