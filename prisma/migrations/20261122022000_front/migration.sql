-- The front page as blocks with hand-picked slots, and the banner over every page.

CREATE TYPE "BannerSeverity" AS ENUM ('BREAKING', 'DEVELOPING', 'NOTICE');

CREATE UNIQUE INDEX "front_picks_placement_id_position_key" ON "front_picks" ("placement_id", "position");

CREATE TABLE "fronts" (
  "edition_id" UUID NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "fronts_pkey" PRIMARY KEY ("edition_id"),
  CONSTRAINT "fronts_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "banners" (
  "id" UUID NOT NULL,
  "edition_id" UUID NOT NULL,
  "severity" "BannerSeverity" NOT NULL,
  "text" TEXT NOT NULL,
  "article_id" UUID,
  "href" TEXT,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expires_at" TIMESTAMPTZ NOT NULL,
  "ended_at" TIMESTAMPTZ,
  CONSTRAINT "banners_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "banners_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "banners_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "banners_lead_somewhere_once" CHECK ("article_id" IS NULL OR "href" IS NULL)
);
CREATE INDEX "banners_edition_id_created_at_idx" ON "banners" ("edition_id", "created_at" DESC);
CREATE INDEX "banners_article_id_idx" ON "banners" ("article_id");
-- One at a time; also how every page finds it.
CREATE UNIQUE INDEX "banners_standing" ON "banners" ("edition_id") WHERE "ended_at" IS NULL;
