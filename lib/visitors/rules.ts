import { isIPv4, isIPv6 } from "node:net";

/** Set by the front after it checked who is in front of it, and stripped from whatever comes from outside. */
export const ADDRESS_HEADER = "x-dateline-address";

/** The visitor's address as the front saw it; "unknown" when the request did not pass the front. */
export function visitorOf(headers: Headers): string {
  return headers.get(ADDRESS_HEADER)?.trim() || "unknown";
}

/** The network an address belongs to: /24 for IPv4 (also when mapped into IPv6), /48 for IPv6, else "unknown". */
export function networkOf(address: string): string {
  const bare = address.replace(/%.*$/, "");
  if (isIPv4(bare)) return `${bare.split(".").slice(0, 3).join(".")}.0/24`;
  if (!isIPv6(bare)) return "unknown";
  const groups = groupsOf(bare);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return `${groups[6]! >> 8}.${groups[6]! & 255}.${groups[7]! >> 8}.0/24`;
  return `${groups
    .slice(0, 3)
    .map((group) => group.toString(16))
    .join(":")}::/48`;
}

function groupsOf(address: string): number[] {
  // The URL parser writes every IPv6 address in its one canonical form, dotted tails included.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? [] : Array<string>(8 - left.length - right.length).fill("0");
  return [...left, ...zeros, ...right].map((group) => parseInt(group, 16));
}
