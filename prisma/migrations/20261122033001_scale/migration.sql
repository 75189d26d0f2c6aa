-- Lists read many rows and no bodies: what is long lies apart, so that a dozen rows share a page instead of four. Rows that
-- are there already follow when they are next written.
ALTER TABLE "articles" SET (toast_tuple_target = 512);

-- The desk's lists stay quick at a hundred thousand articles.
DROP INDEX "articles_assignee_id_idx";
DROP INDEX "articles_state_updated_at_idx";
CREATE INDEX "articles_edition_id_updated_at_id_idx" ON "articles" ("edition_id", "updated_at" DESC, "id" DESC);
CREATE INDEX "articles_state_updated_at_id_idx" ON "articles" ("state", "updated_at" DESC, "id" DESC);
CREATE INDEX "articles_section_id_updated_at_id_idx" ON "articles" ("section_id", "updated_at" DESC, "id" DESC);
CREATE INDEX "articles_assignee_id_updated_at_id_idx" ON "articles" ("assignee_id", "updated_at" DESC, "id" DESC);
CREATE INDEX "articles_headline_idx" ON "articles" USING gin ("headline" gin_trgm_ops);
CREATE INDEX "article_bylines_byline_id_article_id_idx" ON "article_bylines" ("byline_id", "article_id");
