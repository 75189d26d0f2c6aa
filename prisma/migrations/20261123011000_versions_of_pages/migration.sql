-- A save of a page carries the version it read, as a story's does.
ALTER TABLE "static_pages" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
