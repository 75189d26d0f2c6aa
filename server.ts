import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import next from "next";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { Assets } from "@/lib/front/assets";
import { openExpressLane } from "@/lib/front/express-lane";
import { front } from "@/lib/front/front";
import { Hits } from "@/lib/front/hits";
import { Inner } from "@/lib/front/inner";
import { laneAnswers } from "@/lib/front/lane-answers";
import { refuseMalformed } from "@/lib/front/malformed";
import { Visitors } from "@/lib/front/requests";
import { strip } from "@/lib/front/strip";
import { mediaStandings } from "@/lib/images/queries/standing";
import { feedClock } from "@/lib/pages/clock-feed";
import { openPageDisk } from "@/lib/pages/page-folder";
import { PageStore } from "@/lib/pages/page-store";
import { Press } from "@/lib/pages/press";
import { TagClock } from "@/lib/pages/tag-clock";
import { ValueStore } from "@/lib/pages/value-store";
import { hitCounter } from "@/lib/redirects/commands/count-hits";
import { storage } from "@/lib/storage/storage";

const DRAIN_MS = 8_000;

const settings = env();
/** Started from the root of the house, like every command. */
const dir = process.cwd();
const dist = join(dir, process.env.NEXT_DIST_DIR || ".next");
const dev = process.env.NODE_ENV === "development";
const build = dev ? "development" : (await readFile(join(dist, "BUILD_ID"), "utf8")).trim();

const clock = new TagClock();
const feed = await feedClock(clock, settings.DIRECT_URL ?? settings.DATABASE_URL);
const disk = dev
  ? undefined
  : await openPageDisk(join(settings.DATA_DIR, "pages"), build, settings.DATABASE_URL, feed.identity());
const store = new PageStore(clock, disk);

const app = next({ dev, dir, port: settings.PORT, hostname: "localhost" });
const handler = app.getRequestHandler();
const inner = new Inner(
  (req, res) => void handler(req, res),
  new URL(settings.SITE_URL).host,
  dev ? 120_000 : undefined,
);
const press = new Press(store, (key) => inner.ask(key), strip);
Object.assign(globalThis, { datelinePages: press, datelineValues: new ValueStore(clock) });
await app.prepare();
await inner.listen();

const assets = await Assets.open(
  join(dir, "public"),
  dev ? undefined : { folder: join(dist, "static"), build, archive: join(settings.DATA_DIR, "assets") },
);
const counter = hitCounter(settings.DATABASE_URL);
const standings = mediaStandings(settings.DATABASE_URL);
const hits = new Hits(counter.count);
const toReaders = front({
  keepsPages: !dev,
  store,
  press,
  inner,
  assets,
  storage: storage(),
  standing: standings.of,
  hits,
  visitors: new Visitors(settings.TRUSTED_PROXIES),
  next: (req, res) => handler(req, res),
  siteUrl: settings.SITE_URL,
  isReady: () => !leaving && feed.connected(),
});
let leaving = false;
const server: Server = createServer(
  { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 65_000 },
  (req, res) => {
    // Whoever keeps asking on one connection would keep us from going.
    if (leaving) res.shouldKeepAlive = false;
    toReaders(req, res);
  },
);
refuseMalformed(server);
const lane = dev ? undefined : openExpressLane(server, laneAnswers({ store, press, assets }));
server.listen(settings.PORT, () => log.info({ port: settings.PORT, build }, "web process ready"));

/** Lets requests under way finish, writes down the views still in memory, and goes. */
async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  setTimeout(() => process.exit(0), DRAIN_MS).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  lane?.close();
  server.closeIdleConnections();
  await closed;
  await (globalThis as { datelineFlushViews?: () => Promise<void> }).datelineFlushViews?.();
  await hits.flush();
  await counter.close();
  await standings.close();
  await feed.stop();
  await inner.close();
  process.exit(0);
}

process.on("SIGTERM", () => void leave());
process.on("SIGINT", () => void leave());
process.on("disconnect", () => void leave()); // whoever started us is gone
