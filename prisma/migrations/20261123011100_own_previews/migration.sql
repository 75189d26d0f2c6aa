-- A look of somebody at the desk at what they are writing themselves, besides the links for guests.
ALTER TABLE "preview_links" ADD COLUMN "own" BOOLEAN NOT NULL DEFAULT false;
