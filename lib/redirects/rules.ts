import { pathOf } from "@/lib/editions/rules";
import type { Room } from "@/lib/redirects/schema";

/** How a redirect's row names an address: from the root, without the edition's prefix, not percent-encoded. */
export const oldPath = (room: Room, slug: string) => `/${room}/${slug}`;

/** The address a redirect's target stands for: a path of the same edition, or an absolute one as it is. */
export function goalOf(edition: { code: string; isDefault: boolean }, target: string): string {
  return target.startsWith("/") ? pathOf(edition, ...target.split("/").filter(Boolean)) : target;
}

/** True when a path's last part can be a slug at all: what is not need not be looked up. */
export function isSlug(text: string): boolean {
  return /^[^/?#%\s\p{Uppercase}\p{Cc}\p{Cs}]{1,200}$/u.test(text) && !/^\.+$/.test(text);
}
