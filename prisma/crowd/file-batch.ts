import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { CrowdStory } from "@/prisma/crowd/story-at";

/**
 * Files a batch of the crowd's stories: a statement a table. They are drafts until all that hangs on them is there, so
 * that the triggers write their search words once. `now` is when their readers read.
 */
export async function fileBatch(tx: Tx, stories: CrowdStory[], now: Date): Promise<void> {
  const rows = Prisma.sql`json_to_recordset(${JSON.stringify(stories)}::json) AS r (
    id uuid, source_key text, edition_id uuid, language text, section_id uuid, slug text, headline text, dek text,
    body jsonb, body_text text, words int, hero_image_id uuid, first_published_at timestamptz, updated_at timestamptz,
    revised_at timestamptz, sensitive boolean, translation_group uuid)`;
  await tx.$executeRaw`
    INSERT INTO articles (id, source_key, edition_id, language, section_id, slug, headline, dek, body, body_text, words,
      hero_image_id, first_published_at, created_at, updated_at, revised_at, sensitive, translation_group)
    SELECT r.id, r.source_key, r.edition_id, r.language, r.section_id, r.slug, r.headline, r.dek, r.body, r.body_text,
      r.words, r.hero_image_id, r.first_published_at, coalesce(r.first_published_at, r.updated_at), r.updated_at,
      r.revised_at, r.sensitive, r.translation_group
    FROM ${rows}`;
  await hang(tx, stories, now);
  await tx.$executeRaw`
    UPDATE articles a SET state = r.state::"ArticleState", withdrawn_at = r.withdrawn_at, withdrawn_reason = r.withdrawn_reason
    FROM json_to_recordset(${JSON.stringify(stories.map(fate))}::json) AS r (
      id uuid, state text, withdrawn_at timestamptz, withdrawn_reason text)
    WHERE a.id = r.id AND r.state <> 'DRAFT'`;
}

const fate = ({ id, state, withdrawn_at, withdrawn_reason }: CrowdStory) => ({
  id,
  state,
  withdrawn_at,
  withdrawn_reason,
});

async function hang(tx: Tx, stories: CrowdStory[], now: Date): Promise<void> {
  const links = (idsOf: (story: CrowdStory) => string[]) =>
    stories.flatMap((story) => idsOf(story).map((id, position) => ({ articleId: story.id, id, position })));
  await tx.articleByline.createMany({
    data: links((story) => story.byline_ids).map(({ id: bylineId, ...link }) => ({ ...link, bylineId })),
  });
  await tx.articleTopic.createMany({
    data: links((story) => story.topic_ids).map(({ id: topicId, ...link }) => ({ ...link, topicId })),
  });
  await tx.imageUse.createMany({
    data: stories.flatMap(({ id: articleId, hero_image_id: imageId }) =>
      imageId ? [{ articleId, imageId, place: "HERO" as const }] : [],
    ),
  });
  await tx.correction.createMany({
    data: stories.flatMap(({ id: articleId, correction: text, revised_at: at }) =>
      text && at ? [{ articleId, text, at }] : [],
    ),
  });
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
  await tx.articleViews.createMany({
    data: stories.flatMap(({ id: articleId, views }) => (views ? [{ articleId, hour, views }] : [])),
  });
}
