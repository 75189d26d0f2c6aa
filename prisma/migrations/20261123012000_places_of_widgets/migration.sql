-- A block of the front page may follow a topic; a widget beside a page is on for several sections, or for all.

ALTER TABLE "placements" ADD COLUMN "topic_id" UUID;
ALTER TABLE "placements" ADD CONSTRAINT "placements_topic_id_fkey"
  FOREIGN KEY ("topic_id") REFERENCES "topics" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "placements_topic_id_idx" ON "placements" ("topic_id");

CREATE TABLE "placement_sections" (
  "placement_id" UUID NOT NULL,
  "section_id" UUID NOT NULL,
  CONSTRAINT "placement_sections_pkey" PRIMARY KEY ("placement_id", "section_id"),
  CONSTRAINT "placement_sections_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placements" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "placement_sections_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "placement_sections_section_id_idx" ON "placement_sections" ("section_id");

INSERT INTO "placement_sections" ("placement_id", "section_id")
SELECT "id", "section_id" FROM "placements" WHERE "area" = 'RAIL' AND "section_id" IS NOT NULL;
UPDATE "placements" SET "section_id" = NULL WHERE "area" = 'RAIL';

ALTER TABLE "placements" ADD CONSTRAINT "placements_follow_one" CHECK (
  num_nonnulls("section_id", "topic_id") <= 1 AND ("area" = 'MAIN' OR num_nonnulls("section_id", "topic_id") = 0));
