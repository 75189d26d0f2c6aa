import { pathOf } from "@/lib/editions/rules";
import type { EditionAddress, Room } from "@/lib/redirects/schema";

/** How a redirect's row names an address: from the root, without the edition's prefix, not percent-encoded. */
export const oldPath = (room: Room, slug: string) => `/${room}/${slug}`;

/** The same address as a reader writes it, still not percent-encoded: "/he/2019/old". */
export const publicPath = (edition: EditionAddress, path: string) =>
  edition.isDefault ? path : `/${edition.code}${path}`;

/** A public path taken apart as if its first part were an edition's code; undefined when it is nothing but that part. */
export function withoutPrefix(path: string): { code: string; path: string } | undefined {
  const [, code, inside] = /^\/([^/]+)(\/.+)$/.exec(path) ?? [];
  return code && inside ? { code, path: inside } : undefined;
}

/**
 * The address a redirect's target stands for: a path of the same edition, or an absolute one as it is. A path is plain text
 * up to its query or fragment, which are kept as they were written.
 */
export function goalOf(edition: EditionAddress, target: string): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  return path.startsWith("/") ? pathOf(edition, ...path.split("/").filter(Boolean)) + rest : target;
}

/** The room and slug of a path that has both and nothing else. */
export function roomOf(path: string): { room: Room; slug: string } | undefined {
  const [, room, slug] = /^\/(articles|sections|topics|staff|pages)\/([^/]+)$/.exec(path) ?? [];
  return room && slug ? { room: room as Room, slug } : undefined;
}

/** No row holds a longer path, nor one with NUL, which PostgreSQL keeps in no text. */
export const mayBeOld = (path: string) => path.length <= 2_000 && !path.includes("\u0000");

/** True when a path's last part can be a slug at all: what is not need not be looked up. */
export function isSlug(text: string): boolean {
  return /^[^/?#%\s\p{Uppercase}\p{Cc}\p{Cs}]{1,200}$/u.test(text) && !/^\.+$/.test(text);
}
