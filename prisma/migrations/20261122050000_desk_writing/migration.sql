-- What writing at the desk stands on: whose story it is, private working copies, who has it open, changes of live
-- stories that wait, and guests' looks at drafts.

ALTER TABLE "articles" ADD COLUMN "created_by_id" UUID, ADD COLUMN "unpublish_reason" TEXT;
ALTER TABLE "article_revisions" ADD COLUMN "step" TEXT NOT NULL DEFAULT 'save', ADD COLUMN "pending" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "working_copies" (
    "article_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "base_version" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "working_copies_pkey" PRIMARY KEY ("article_id","staff_id")
);
CREATE TABLE "article_locks" (
    "article_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "article_locks_pkey" PRIMARY KEY ("article_id")
);
CREATE TABLE "pending_edits" (
    "article_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "change" "ChangeKind" NOT NULL DEFAULT 'MINOR',
    "change_text" TEXT NOT NULL DEFAULT '',
    "goes_live_at" TIMESTAMPTZ,
    "staff_id" UUID,
    "saved_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "pending_edits_pkey" PRIMARY KEY ("article_id")
);
CREATE TABLE "preview_links" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "preview_links_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "articles_created_by_id_idx" ON "articles"("created_by_id");
CREATE INDEX "working_copies_staff_id_idx" ON "working_copies"("staff_id");
CREATE INDEX "article_locks_staff_id_idx" ON "article_locks"("staff_id");
CREATE INDEX "pending_edits_goes_live_at_idx" ON "pending_edits"("goes_live_at");
CREATE INDEX "pending_edits_staff_id_idx" ON "pending_edits"("staff_id");
CREATE UNIQUE INDEX "preview_links_hash_key" ON "preview_links"("hash");
CREATE INDEX "preview_links_article_id_idx" ON "preview_links"("article_id");
CREATE INDEX "preview_links_staff_id_idx" ON "preview_links"("staff_id");

ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "article_locks" ADD CONSTRAINT "article_locks_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "article_locks" ADD CONSTRAINT "article_locks_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "pending_edits" ADD CONSTRAINT "pending_edits_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "pending_edits" ADD CONSTRAINT "pending_edits_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "articles" ADD CONSTRAINT "articles_unpublish_has_reason" CHECK ("unpublish_at" IS NULL OR "unpublish_reason" <> '') NOT VALID;
ALTER TABLE "pending_edits" ADD CONSTRAINT "pending_edits_content_is_object" CHECK (jsonb_typeof("content") = 'object');
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_content_is_object" CHECK (jsonb_typeof("content") = 'object');
