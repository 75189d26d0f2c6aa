-- The desk's list by publication, which shows what was withdrawn too; readers' lists have partial indexes of their own.
CREATE INDEX "articles_first_published_at_id_idx" ON "articles" ("first_published_at" DESC, "id" DESC);
CREATE INDEX "articles_edition_id_first_published_at_id_idx" ON "articles" ("edition_id", "first_published_at" DESC, "id" DESC);
-- How many stand in each state, from the index alone.
CREATE INDEX "articles_edition_id_state_idx" ON "articles" ("edition_id", "state");
