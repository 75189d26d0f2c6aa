import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

/** The header in which the app finds the visitor's address; only the front may write it. */
export const ADDRESS_HEADER = "x-dateline-address";

const INTERNAL =
  /^(?:x-middleware-|x-nextjs-|x-next-|x-invoke-|x-now-|x-vercel-|x-matched-path|x-original-|x-rewrite-|x-dateline-|x-http-method|x-method-override|purpose-|next-(?!action$|router-|url$))/;
const FORWARDING = /^(?:forwarded$|x-forwarded-|x-real-ip$|x-client-ip$|true-client-ip$|cf-connecting-ip$|x-host$)/;
/** What the framework's own browser code sends to the desk, and nobody may send elsewhere. */
const DESK_ONLY = /^(?:rsc$|next-)/;

/** Takes out what a visitor may not say: the framework's internal headers, and where the request came from. */
export function cleanHeaders(req: IncomingMessage, isDesk: boolean): void {
  for (const name of Object.keys(req.headers)) {
    if (INTERNAL.test(name) || FORWARDING.test(name) || (!isDesk && DESK_ONLY.test(name))) delete req.headers[name];
  }
}

/** Finds the visitor's address: the peer's, or what a trusted proxy says of it. */
export class Visitors {
  #trusted = new BlockList();
  #trustsAny = false;

  /** @param proxies addresses and networks ("10.0.0.0/8"), separated by commas. */
  constructor(proxies: string) {
    for (const entry of proxies
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean)) {
      const [address = "", bits] = entry.split("/");
      const family = isIP(address) === 6 ? "ipv6" : "ipv4";
      if (!isIP(address)) throw new Error(`TRUSTED_PROXIES: "${entry}" is not an address or a network.`);
      this.#trustsAny = true;
      if (bits === undefined) this.#trusted.addAddress(address, family);
      else this.#trusted.addSubnet(address, Number(bits), family);
    }
  }

  /** The nearest address in the chain that is not one of ours. */
  addressOf(req: IncomingMessage): string {
    const peer = plain(req.socket.remoteAddress ?? "");
    if (!this.#trustsAny || !this.#isTrusted(peer)) return peer;
    const chain = String(req.headers["x-forwarded-for"] ?? "")
      .split(",")
      .map((part) => plain(part.trim()))
      .filter((part) => isIP(part));
    return chain.reverse().find((address) => !this.#isTrusted(address)) ?? peer;
  }

  #isTrusted(address: string): boolean {
    return isIP(address) !== 0 && this.#trusted.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
  }
}

function plain(address: string): string {
  return address.startsWith("::ffff:") && isIP(address.slice(7)) === 4 ? address.slice(7) : address;
}
