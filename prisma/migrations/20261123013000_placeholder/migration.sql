ALTER TABLE "images" ADD COLUMN "placeholder" TEXT NOT NULL DEFAULT '';

-- The pictures that still lack one: what the hourly round looks for.
CREATE INDEX "images_without_placeholder" ON "images" ("id") WHERE "placeholder" = '' AND "taken_down_at" IS NULL;
