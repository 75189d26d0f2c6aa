import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { log } from "@/lib/log";
import { addressOf, withoutCode, type OldAddress } from "@/lib/front/addresses";
import type { Assets } from "@/lib/front/assets";
import { admitToDesk } from "@/lib/front/desk";
import type { Hits } from "@/lib/front/hits";
import type { Inner } from "@/lib/front/inner";
import { isOld, pageAt } from "@/lib/front/page-at";
import { mediaCaching, sendMedia, type Standing } from "@/lib/front/media";
import { sendPlain } from "@/lib/front/plain-page";
import { COMMON_HEADERS } from "@/lib/front/policy";
import { ADDRESS_HEADER, cleanHeaders, type Visitors } from "@/lib/front/requests";
import { sendAsked } from "@/lib/front/send-asked";
import { isBare, sendMoved } from "@/lib/front/send-moved";
import { sendPage } from "@/lib/front/send-page";
import type { PageStore } from "@/lib/pages/page-store";
import type { Press } from "@/lib/pages/press";
import type { StoredPage } from "@/lib/pages/stored-page";
import { isPublicKey } from "@/lib/storage/keys";
import type { Storage } from "@/lib/storage/storage";

export type Rooms = {
  /** False in development, where each page is made for whoever asks and the framework serves its own files. */
  keepsPages: boolean;
  store: PageStore;
  press: Press;
  assets: Assets;
  inner: Inner;
  storage: Storage;
  /** To whom a file of the storage may be given. */
  standing: (key: string) => Promise<Standing>;
  visitors: Visitors;
  hits: Hits;
  next: RequestListener;
  /** SITE_URL: where the desk's own pages are. */
  siteUrl: string;
  isReady: () => boolean;
};

/** The one listener. Readers' pages leave from here as bytes; Next hears only of what has to be made, the desk and the forms. */
export function front(rooms: Rooms): RequestListener {
  return (req, res) => {
    handle(rooms, req, res).catch((error: Error) => {
      log.error({ path: pathOf(req), reason: error.message, stack: error.stack }, "a request broke");
      if (res.headersSent) res.destroy();
      else sendPlain(res, 500);
    });
  };
}

async function handle(rooms: Rooms, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const address = addressOf(req.url ?? "", rooms.assets.has);
  if (!rooms.keepsPages && req.url?.startsWith("/_next/")) return void rooms.next(req, res);
  if (address.kind === "refused") return sendPlain(res, address.status);
  const isApp = address.kind === "desk" || address.kind === "api";
  const isRead = req.method === "GET" || req.method === "HEAD";
  if (!isRead && !(isApp && req.method === "POST")) {
    return sendPlain(res, 405, { Allow: isApp ? "GET, HEAD, POST" : "GET, HEAD" });
  }
  switch (address.kind) {
    case "made":
      if (!rooms.keepsPages) return sendAsked(rooms.inner, req, res, address.key);
      if (address.old && (await leadsOn(rooms, req, res, address.old))) return;
      return readerPage(rooms, req, res, {
        key: address.key,
        query: queryOf(req),
        bare: withoutCode(address.key),
      });
    case "asked":
      if (rooms.keepsPages && address.old && (await leadsOn(rooms, req, res, address.old))) return;
      return sendAsked(rooms.inner, req, res, address.key + address.query);
    case "asset":
      return rooms.assets.send(req, res, address.path);
    case "media":
      return media(rooms, req, res, address.key);
    case "moved":
      if (rooms.keepsPages && address.old && (await leadsOn(rooms, req, res, address.old))) return;
      return void res.writeHead(308, { ...COMMON_HEADERS, Location: address.to }).end();
    case "probe":
      return probe(res, address.name === "healthz" || rooms.isReady());
    default:
      return toApp(rooms, req, res, address.kind === "desk");
  }
}

async function readerPage(rooms: Rooms, req: IncomingMessage, res: ServerResponse, asked: OldAddress): Promise<void> {
  const page = await pageAt(rooms, asked.key);
  if (page) return send(rooms, req, res, page, asked);
  if (rooms.isReady()) sendPlain(res, 500);
  else sendPlain(res, 503, { "Retry-After": "5" });
}

/** Answers in the name of an old address, if the record knows it. */
async function leadsOn(rooms: Rooms, req: IncomingMessage, res: ServerResponse, old: OldAddress): Promise<boolean> {
  const page = await pageAt(rooms, old.key);
  if (!page || !isOld(page) || (isBare(page) && old.bare === undefined)) return false;
  send(rooms, req, res, page, old);
  return true;
}

function send({ hits }: Rooms, req: IncomingMessage, res: ServerResponse, page: StoredPage, asked: OldAddress) {
  if (isOld(page) && !isBare(page)) hits.note(asked.key);
  if (page.status === 308) sendMoved(res, page, asked);
  else sendPage(req, res, page);
}

/** A readers' file from here; what only drafts show is the app's to give, which knows who is signed in. */
async function media(rooms: Rooms, req: IncomingMessage, res: ServerResponse, key: string): Promise<void> {
  const standing = isPublicKey(key) ? await rooms.standing(key) : ({ is: "absent" } as const);
  if (standing.is === "absent") return sendPlain(res, 404);
  if (standing.is !== "desk") return sendMedia(req, res, key, rooms.storage, mediaCaching(standing, new Date()));
  req.url = `/api/images/files/${key}${queryOf(req)}`;
  return toApp(rooms, req, res, false);
}

async function toApp(rooms: Rooms, req: IncomingMessage, res: ServerResponse, isDesk: boolean): Promise<void> {
  const visitor = rooms.visitors.addressOf(req);
  cleanHeaders(req, isDesk);
  req.headers[ADDRESS_HEADER] = visitor;
  for (const [name, value] of Object.entries(COMMON_HEADERS)) res.setHeader(name, value);
  if (isDesk && !admitToDesk(req, res, rooms.siteUrl, !rooms.keepsPages)) return;
  res.setHeader("Cache-Control", "private, no-store");
  await rooms.next(req, res);
}

function probe(res: ServerResponse, isWell: boolean): void {
  res.writeHead(isWell ? 200 : 503, {
    ...COMMON_HEADERS,
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  });
  res.end(isWell ? "ok\n" : "not ready\n");
}

function queryOf({ url = "" }: IncomingMessage): string {
  const mark = url.indexOf("?");
  return mark < 0 ? "" : url.slice(mark);
}

function pathOf(req: IncomingMessage): string {
  return (req.url ?? "").split("?")[0]!.slice(0, 200);
}
