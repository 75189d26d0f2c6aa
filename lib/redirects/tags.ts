import { createHash } from "node:crypto";
import { publicPath, roomOf } from "@/lib/redirects/rules";
import type { EditionAddress, Room } from "@/lib/redirects/schema";

/**
 * Files what an address answers, absence included. A tag travels in a header and is at most 256 characters long, so a
 * slug that is not plain ASCII stands there as its SHA-256.
 */
export function addressTag(editionId: string, room: Room, slug: string): string {
  const name = room === "articles" ? slug : `${room}/${slug}`;
  return `slug:${editionId}:${/^[a-z0-9._~-]{1,200}$/.test(slug) ? name : digest(name)}`;
}

/** Files what an address outside every room answers, by the public path. */
export const oldAddressTag = (path: string) => `old:${digest(path)}`;

/** Ticked when what an old address answers has changed. */
export function tagsOfOldAddress(edition: EditionAddress & { id: string }, path: string): string[] {
  const named = roomOf(path);
  const tags = [oldAddressTag(publicPath(edition, path))];
  return named ? [...tags, addressTag(edition.id, named.room, named.slug)] : tags;
}

const digest = (text: string) => `~${createHash("sha256").update(text).digest("base64url")}`;
