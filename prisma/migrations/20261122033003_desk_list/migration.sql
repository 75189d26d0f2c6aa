-- The desk's list of everything, last edited first.
CREATE INDEX "articles_updated_at_id_idx" ON "articles" ("updated_at" DESC, "id" DESC);
