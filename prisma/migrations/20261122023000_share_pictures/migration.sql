-- Pictures of sections and topics.
ALTER TABLE "sections" ADD COLUMN "image_id" UUID;
ALTER TABLE "topics" ADD COLUMN "image_id" UUID;
CREATE INDEX "sections_image_id_idx" ON "sections"("image_id");
CREATE INDEX "topics_image_id_idx" ON "topics"("image_id");
ALTER TABLE "sections" ADD CONSTRAINT "sections_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "topics" ADD CONSTRAINT "topics_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Share pictures.
CREATE TABLE "share_pictures" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "key" TEXT,
    "aged" BOOLEAN NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "retired_at" TIMESTAMPTZ,

    CONSTRAINT "share_pictures_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "share_pictures_key_key" ON "share_pictures"("key");
CREATE INDEX "share_pictures_article_id_idx" ON "share_pictures"("article_id");
CREATE INDEX "share_pictures_retired_at_idx" ON "share_pictures"("retired_at");
ALTER TABLE "share_pictures" ADD CONSTRAINT "share_pictures_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- A story has one at a time.
CREATE UNIQUE INDEX "share_pictures_current" ON "share_pictures" ("article_id") WHERE "retired_at" IS NULL;
-- Those whose story has come of age since.
CREATE INDEX "share_pictures_by_age" ON "share_pictures" ("aged", "published_at") WHERE "retired_at" IS NULL;

-- Popular of the week: heat with a half-life seven times as long.
ALTER TABLE "article_heat" ADD COLUMN "heat_week" DOUBLE PRECISION NOT NULL DEFAULT '-Infinity';
CREATE INDEX "article_heat_edition_id_heat_week_idx" ON "article_heat"("edition_id", "heat_week" DESC);
CREATE INDEX "article_heat_section_id_heat_week_idx" ON "article_heat"("section_id", "heat_week" DESC);
WITH scale AS (
  SELECT 7 * 3600 * coalesce((SELECT value::float8 FROM settings WHERE key = 'popular.halfLifeHours' AND jsonb_typeof(value) = 'number'), 12) AS secs
), counted AS (
  SELECT article_id, views, extract(epoch FROM hour)::float8 / scale.secs AS at,
    max(extract(epoch FROM hour)::float8 / scale.secs) OVER (PARTITION BY article_id) AS top
  FROM article_views, scale WHERE views > 0
)
UPDATE article_heat SET heat_week = weighed.heat
FROM (SELECT article_id, top + ln(sum(views * power(2::float8, greatest(at - top, -1000)))) / ln(2::float8) AS heat
      FROM counted GROUP BY article_id, top) weighed
WHERE weighed.article_id = article_heat.article_id;
