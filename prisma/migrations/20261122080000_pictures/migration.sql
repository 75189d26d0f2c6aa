ALTER TABLE "images"
  ADD COLUMN "filename" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "headline" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "place" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "instructions" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "web_statement" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "licensor" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "long_alt" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "digital_source" TEXT NOT NULL DEFAULT '';

CREATE TABLE "replaced_files" (
  "key" TEXT NOT NULL,
  "image_id" UUID NOT NULL,
  "replaced_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "replaced_files_pkey" PRIMARY KEY ("key"),
  CONSTRAINT "replaced_files_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "replaced_files_image_id_idx" ON "replaced_files"("image_id");
CREATE INDEX "replaced_files_replaced_at_idx" ON "replaced_files"("replaced_at");
-- The library's list: newest first.
CREATE INDEX "images_created_at_id_idx" ON "images"("created_at" DESC, "id" DESC);
