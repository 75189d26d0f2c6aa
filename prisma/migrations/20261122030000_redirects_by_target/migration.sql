-- CreateIndex
CREATE INDEX "redirects_edition_id_target_idx" ON "redirects"("edition_id", "target");
