-- A look at what one writes oneself ends with the session it was made in. Links of before know none, and last an hour at most.
DELETE FROM "preview_links" WHERE "own";
ALTER TABLE "preview_links" DROP COLUMN "own",
  ADD COLUMN "session_id" UUID REFERENCES "staff_sessions" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "preview_links_session_id_idx" ON "preview_links" ("session_id");
