import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { log } from "@/lib/log";
import { addressOf, type OldAddress } from "@/lib/front/addresses";
import type { Assets } from "@/lib/front/assets";
import { admitToDesk } from "@/lib/front/desk";
import type { Look } from "@/lib/front/express-lane";
import type { Hits } from "@/lib/front/hits";
import type { Inner } from "@/lib/front/inner";
import { mediaCaching, sendMedia, type Standing } from "@/lib/front/media";
import { sendPlain } from "@/lib/front/plain-page";
import { COMMON_HEADERS } from "@/lib/front/policy";
import { ADDRESS_HEADER, cleanHeaders, type Visitors } from "@/lib/front/requests";
import { sendAsked } from "@/lib/front/send-asked";
import { sendMoved } from "@/lib/front/send-moved";
import { answerOf, sendPage } from "@/lib/front/send-page";
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

/** How long somebody waits for a newer page when there is an older one: a hanging database is no reason to hang. */
const PATIENCE_MS = 2_500;

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

/** How many addresses are remembered with their pages' keys: reading one costs as much as sending a page. */
const KNOWN_TARGETS = 4_096;

/** What can be answered without waiting for anything: a fresh page in memory, for a reader who takes it compressed. */
export function lookIn({ store, assets }: Pick<Rooms, "store" | "assets">): Look {
  const known = new Map<string, string>();
  const keyOf = (target: string) => {
    const address = addressOf(target, assets.has);
    return address.kind === "made" && !address.old ? address.key : undefined;
  };
  return (target, acceptEncoding, ifNoneMatch) => {
    const kept = known.get(target);
    const key = kept ?? keyOf(target);
    const held = key === undefined ? undefined : store.look(key);
    if (key === undefined || !held?.fresh || isOld(held.page)) return undefined;
    if (kept === undefined) {
      if (known.size >= KNOWN_TARGETS) known.clear();
      known.set(target, key);
    }
    const { head, body } = answerOf(held.page, acceptEncoding, ifNoneMatch);
    return body || head.status === 304 ? { head: head.bytes, body } : undefined;
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
      return readerPage(rooms, req, res, { key: address.key, query: queryOf(req) });
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
  if (!page || !isOld(page)) return false;
  send(rooms, req, res, page, old);
  return true;
}

function send(
  { hits }: Rooms,
  req: IncomingMessage,
  res: ServerResponse,
  page: StoredPage,
  { key, query }: OldAddress,
) {
  if (isOld(page)) hits.note(key);
  if (page.status === 308) sendMoved(res, page, query);
  else sendPage(req, res, page);
}

/** The best there is of a page, made if need be; nothing when it could not be made and is kept by nobody. */
async function pageAt({ store, press }: Rooms, key: string): Promise<StoredPage | undefined> {
  const held = store.look(key) ?? (await store.find(key));
  // An older copy is better than a failure, and better than waiting for one again.
  if (held && (held.fresh || press.isResting(key))) return held.page;
  const making = press.make(key).catch(() => undefined);
  const made = await (held ? Promise.race([making, wait(PATIENCE_MS, undefined, { ref: false })]) : making);
  if (made && made.status !== 503) return made;
  // Looked for again: what was good a moment ago may have been withdrawn since.
  const kept = held && (await store.find(key));
  return kept ? kept.page : made;
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

/** What has moved or is gone is counted, each time it is asked for. */
const isOld = ({ status }: StoredPage) => status === 308 || status === 410;

function queryOf({ url = "" }: IncomingMessage): string {
  const mark = url.indexOf("?");
  return mark < 0 ? "" : url.slice(mark);
}

function pathOf(req: IncomingMessage): string {
  return (req.url ?? "").split("?")[0]!.slice(0, 200);
}
