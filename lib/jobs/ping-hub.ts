import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { listFeedPages } from "@/lib/feeds/queries";
import { feedPath } from "@/lib/feeds/rules/addresses";
import { getSetting } from "@/lib/settings/queries";

const PATIENCE_MS = 10_000;
const AT_ONCE = 100;
/** How far the hub has been told, as a snapshot: what is not visible in it is still to be told. */
const TOLD = "feeds.told";

/**
 * Tells the WebSub hub which feeds have changed since it was last told, whoever changed them: the outbox knows, and nothing
 * that publishes has to wait. Throws to be tried again; until it succeeds nothing counts as told.
 */
export async function pingHub(): Promise<void> {
  const hub = await getSetting("feeds.hub");
  // Without a hub nobody is told, and a later one need not hear of what was before it.
  if (!hub) return void (await db().setting.deleteMany({ where: { key: TOLD } }));
  const { snapshot, tags } = await listUntold();
  const site = env().SITE_URL;
  const urls = (await listFeedPages(tags)).flatMap((page) =>
    (["feed.xml", "feed.json"] as const).map((file) => site + feedPath(page, file)),
  );
  for (let from = 0; from < urls.length; from += AT_ONCE) await post(hub, urls.slice(from, from + AT_ONCE));
  await db().setting.upsert({
    where: { key: TOLD },
    create: { key: TOLD, value: snapshot },
    update: { value: snapshot },
  });
}

async function listUntold(): Promise<{ snapshot: string; tags: string[] }> {
  const told = await db().setting.findUnique({ where: { key: TOLD } });
  const since = typeof told?.value === "string" ? told.value : null;
  const [row] = await db().$queryRaw<{ snapshot: string; tags: string[] }[]>`
    SELECT pg_current_snapshot()::text AS snapshot, coalesce(array_agg(DISTINCT tag), '{}') AS tags
    FROM outbox LEFT JOIN LATERAL unnest(outbox.tags) AS tag ON true
    WHERE xid >= pg_snapshot_xmin(${since}::pg_snapshot) AND NOT pg_visible_in_snapshot(xid, ${since}::pg_snapshot)
      AND tag IS NOT NULL`;
  if (!row) throw new Error("An aggregate without a row.");
  return row;
}

/** One message for many feeds: WebSub leaves the form of it to the hubs, and hubs take a repeated `hub.url`. */
async function post(hub: string, urls: string[]): Promise<void> {
  const form = new URLSearchParams([["hub.mode", "publish"], ...urls.map((url) => ["hub.url", url])]);
  const answer = await fetch(hub, {
    method: "POST",
    body: form,
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`The hub answered ${answer.status}.`);
}
