import { randomBytes, randomUUID } from "node:crypto";
import type { Newsroom } from "@/e2e/support/open-newsroom";

/** Words that only those may read who may read what they stand in. */
export const CANARIES = {
  headline: "canarydraftqz",
  body: "canarytextqz",
  staff: "canary-staff@stories.test",
  subscriber: "canary-reader@stories.test",
  audit: "canaryauditqz",
} as const;

export const canariesIn = (text: string): string[] => Object.values(CANARIES).filter((word) => text.includes(word));

/** The ids of what is there: stories of somebody else's in the states that steps begin at, and what stories stand on. */
export type World = Record<
  | "edition"
  | "draft"
  | "scheduled"
  | Standing
  | "section"
  | "topic"
  | "otherTopic"
  | "byline"
  | "page"
  | "widget"
  | "image"
  | "file"
  | "person"
  | "link"
  | "token",
  string
>;

/** Stories that one step each is for, so that no step takes away where another begins. */
const STANDING = {
  submitted: "drafts",
  restored: "drafts",
  launched: "drafts",
  approved: "submits",
  sentBack: "submits",
  live: "publishes",
  returned: "withdraws",
} as const;
type Standing = keyof typeof STANDING;

const SLUG = "matrix-draft";

export async function plantWorld({ desk, psql }: Pick<Newsroom, "desk" | "psql">): Promise<World> {
  const wording = { headline: `Headline ${CANARIES.headline}`, paragraphs: [`Body ${CANARIES.body}.`] };
  await desk.drafts({ ...wording, slug: SLUG, topics: ["Matrix one", "Matrix two"], bylines: ["Matrix Writer"] });
  await desk.schedules({ ...wording, slug: "matrix-scheduled" });
  const { id: person } = await desk.givesSignInLink({
    role: "AUTHOR",
    email: CANARIES.staff,
    name: "Canary Colleague",
  });
  await psql.rows("INSERT INTO subscribers (id, address, language) VALUES ($1, $2, 'en')", [
    randomUUID(),
    CANARIES.subscriber,
  ]);
  await psql.rows(
    `INSERT INTO audit_events (id, actor, actor_name, deed, subject, subject_id, after)
     VALUES ($1, 'command:stories', 'stories', 'story.note', 'article', $2, to_jsonb($3::text))`,
    [randomUUID(), randomUUID(), CANARIES.audit],
  );
  const idOf = async (from: string, ...values: string[]) =>
    (await psql.rows<{ id: string }>(`SELECT id::text FROM ${from} LIMIT 1`, values))[0]!.id;
  const edition = await idOf("editions WHERE is_default");
  const draft = await psql.articleId(SLUG);
  await psql.rows("INSERT INTO redirects (id, edition_id, path, target) VALUES ($1, $2, '/matrix-old', '/latest')", [
    randomUUID(),
    edition,
  ]);
  const { link, token } = await linkTo(psql, draft);
  const standing: Partial<Record<Standing, string>> = {};
  for (const [name, state] of Object.entries(STANDING) as [Standing, (typeof STANDING)[Standing]][]) {
    const slug = `matrix-${name.toLowerCase()}`;
    const said = { slug, headline: `Matrix ${name}` };
    await (state === "withdraws" ? desk.publishes(said) : desk[state](said));
    if (state === "withdraws") await desk.withdraws({ slug, reason: "It was not true." });
    standing[name] = await psql.articleId(slug);
  }
  return {
    ...(standing as Record<Standing, string>),
    ...{ edition, draft, person, link, token },
    scheduled: await psql.articleId("matrix-scheduled"),
    section: await idOf("sections WHERE edition_id = $1::uuid AND slug = 'harbour'", edition),
    topic: await idOf("topics WHERE name = 'Matrix one'"),
    otherTopic: await idOf("topics WHERE name = 'Matrix two'"),
    byline: await idOf("bylines WHERE name = 'Matrix Writer'"),
    page: await idOf("static_pages WHERE edition_id = $1::uuid", edition),
    widget: await idOf("placements WHERE widget = 'popular' AND area = 'RAIL' AND edition_id = $1::uuid", edition),
    image: await idOf("images"),
    file: (await psql.rows<{ key: string }>("SELECT key FROM renditions LIMIT 1"))[0]!.key,
  };
}

/** A guest's link as the record keeps it: by the hash of its token. */
async function linkTo(psql: Newsroom["psql"], draft: string): Promise<{ link: string; token: string }> {
  const link = randomUUID();
  const token = randomBytes(32).toString("base64url");
  await psql.rows(
    `INSERT INTO preview_links (id, article_id, hash, created_at, expires_at)
     VALUES ($1, $2, sha256(convert_to($3, 'UTF8')), now(), now() + interval '1 day')`,
    [link, draft, token],
  );
  return { link, token };
}

/** What changes while people only look: when a session was last used. */
const RESTLESS = ["staff_sessions", "_prisma_migrations"];

/** The whole record, a hash a table. */
export async function recordOf({ psql }: Pick<Newsroom, "psql">): Promise<Record<string, string>> {
  const tables = await psql.rows<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  );
  const hashes: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !RESTLESS.includes(table.name))) {
    const [row] = await psql.rows<{ hash: string }>(
      `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM "${name}" t`,
    );
    hashes[name] = row!.hash;
  }
  return hashes;
}
