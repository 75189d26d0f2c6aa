import { createHash } from "node:crypto";
import type { Room } from "@/lib/redirects/schema";

/**
 * Files what an address answers, absence included. A tag travels in a header and is at most 256 characters long, so a
 * slug that is not plain ASCII stands there as its SHA-256.
 */
export function addressTag(editionId: string, room: Room, slug: string): string {
  const name = room === "articles" ? slug : `${room}/${slug}`;
  return `slug:${editionId}:${/^[a-z0-9._~-]{1,200}$/.test(slug) ? name : digest(name)}`;
}

const digest = (text: string) => `~${createHash("sha256").update(text).digest("base64url")}`;
