-- The desk's list by publication, which shows what was withdrawn too. Partial, so that no reader's walk takes them for its own.
CREATE INDEX "articles_ever_published" ON "articles" ("first_published_at" DESC, "id" DESC) WHERE "first_published_at" IS NOT NULL;
CREATE INDEX "articles_ever_published_of_edition" ON "articles" ("edition_id", "first_published_at" DESC, "id" DESC)
  WHERE "first_published_at" IS NOT NULL;
-- How many stand in each state, from the index alone.
CREATE INDEX "articles_edition_id_state_idx" ON "articles" ("edition_id", "state");
