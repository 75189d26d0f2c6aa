-- CreateEnum
CREATE TYPE "Direction" AS ENUM ('LTR', 'RTL');

-- CreateEnum
CREATE TYPE "ArticleState" AS ENUM ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'READY', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('MINOR', 'UPDATE', 'CLARIFICATION', 'CORRECTION');

-- CreateEnum
CREATE TYPE "BylineKind" AS ENUM ('PERSON', 'TEAM', 'AGENCY');

-- CreateEnum
CREATE TYPE "BylineRole" AS ENUM ('WORDS', 'PHOTOGRAPHS', 'ADDITIONAL_REPORTING', 'TRANSLATION', 'EDITING');

-- CreateEnum
CREATE TYPE "RenditionShape" AS ENUM ('FULL', 'WIDE', 'STANDARD', 'SQUARE', 'SHARE');

-- CreateEnum
CREATE TYPE "RenditionFormat" AS ENUM ('AVIF', 'WEBP', 'JPEG');

-- CreateEnum
CREATE TYPE "ImagePlace" AS ENUM ('HERO', 'BODY');

-- CreateEnum
CREATE TYPE "Place" AS ENUM ('ARTICLE', 'FRONT', 'SECTION');

-- CreateEnum
CREATE TYPE "Area" AS ENUM ('MAIN', 'RAIL');

-- CreateEnum
CREATE TYPE "SubscriberState" AS ENUM ('PENDING', 'CONFIRMED', 'UNSUBSCRIBED', 'SUPPRESSED');

-- CreateEnum
CREATE TYPE "Frequency" AS ENUM ('INSTANT', 'DAILY', 'WEEKLY');

-- CreateEnum
CREATE TYPE "ConsentKind" AS ENUM ('REQUESTED', 'CONFIRMED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "TokenPurpose" AS ENUM ('CONFIRM', 'UNSUBSCRIBE', 'PREFERENCES', 'INVITE', 'RESET', 'SETUP', 'SIGN_IN');

-- CreateEnum
CREATE TYPE "DeliveryKind" AS ENUM ('CONFIRMATION', 'ISSUE', 'STAFF');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('QUEUED', 'SENT', 'FAILED', 'BOUNCED', 'COMPLAINED');

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('ADMINISTRATOR', 'EDITOR', 'SECTION_EDITOR', 'AUTHOR', 'CONTRIBUTOR', 'PHOTO_EDITOR', 'NEWSLETTER_EDITOR');

-- CreateTable
CREATE TABLE "editions" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT NOT NULL,
    "direction" "Direction" NOT NULL DEFAULT 'LTR',
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "time_zone" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "editions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sections" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "parent_id" UUID,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "color" TEXT NOT NULL DEFAULT 'ink',
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topics" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "topics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bylines" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "BylineKind" NOT NULL DEFAULT 'PERSON',
    "title" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',
    "same_as" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "image_id" UUID,
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bylines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "section_id" UUID,
    "slug" TEXT NOT NULL,
    "state" "ArticleState" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "headline" TEXT NOT NULL,
    "dek" TEXT NOT NULL DEFAULT '',
    "kicker" TEXT,
    "body" JSONB NOT NULL DEFAULT '[]',
    "body_text" TEXT NOT NULL DEFAULT '',
    "words" INTEGER NOT NULL DEFAULT 0,
    "language" TEXT NOT NULL,
    "byline_text" TEXT,
    "hero_image_id" UUID,
    "hero_caption" TEXT,
    "hero_credit" TEXT,
    "hero_alt" TEXT,
    "first_published_at" TIMESTAMPTZ,
    "revised_at" TIMESTAMPTZ,
    "scheduled_for" TIMESTAMPTZ,
    "unpublish_at" TIMESTAMPTZ,
    "embargo_until" TIMESTAMPTZ,
    "withdrawn_at" TIMESTAMPTZ,
    "withdrawn_reason" TEXT,
    "sensitive" BOOLEAN NOT NULL DEFAULT false,
    "translation_group" UUID,
    "source_key" TEXT,
    "assignee_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_revisions" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "ArticleState" NOT NULL,
    "change" "ChangeKind",
    "snapshot" JSONB NOT NULL,
    "note" TEXT,
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "corrections" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "kind" "ChangeKind" NOT NULL DEFAULT 'CORRECTION',
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_bylines" (
    "article_id" UUID NOT NULL,
    "byline_id" UUID NOT NULL,
    "role" "BylineRole" NOT NULL DEFAULT 'WORDS',
    "position" INTEGER NOT NULL DEFAULT 0,
    "published_at" TIMESTAMPTZ,

    CONSTRAINT "article_bylines_pkey" PRIMARY KEY ("article_id","byline_id","role")
);

-- CreateTable
CREATE TABLE "article_topics" (
    "article_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "published_at" TIMESTAMPTZ,

    CONSTRAINT "article_topics_pkey" PRIMARY KEY ("article_id","topic_id")
);

-- CreateTable
CREATE TABLE "related_picks" (
    "article_id" UUID NOT NULL,
    "related_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "related_picks_pkey" PRIMARY KEY ("article_id","related_id")
);

-- CreateTable
CREATE TABLE "images" (
    "id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "original_key" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "decorative" BOOLEAN NOT NULL DEFAULT false,
    "caption" TEXT NOT NULL DEFAULT '',
    "creator" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "copyright" TEXT NOT NULL DEFAULT '',
    "usage_terms" TEXT NOT NULL DEFAULT '',
    "licence" TEXT NOT NULL DEFAULT '',
    "rights_expire_at" TIMESTAMPTZ,
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "taken_at" TIMESTAMPTZ,
    "origins" JSONB NOT NULL DEFAULT '{}',
    "taken_down_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "images_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "renditions" (
    "id" UUID NOT NULL,
    "image_id" UUID NOT NULL,
    "shape" "RenditionShape" NOT NULL,
    "format" "RenditionFormat" NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "renditions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "image_uses" (
    "article_id" UUID NOT NULL,
    "image_id" UUID NOT NULL,
    "place" "ImagePlace" NOT NULL,

    CONSTRAINT "image_uses_pkey" PRIMARY KEY ("article_id","image_id","place")
);

-- CreateTable
CREATE TABLE "placements" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "section_id" UUID,
    "place" "Place" NOT NULL,
    "area" "Area" NOT NULL DEFAULT 'RAIL',
    "widget" TEXT NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "position" INTEGER NOT NULL DEFAULT 0,
    "enabled" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "placements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "front_picks" (
    "placement_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "front_picks_pkey" PRIMARY KEY ("placement_id","article_id")
);

-- CreateTable
CREATE TABLE "static_pages" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL DEFAULT '[]',
    "published" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "static_pages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redirects" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "article_id" UUID,
    "target" TEXT,
    "hits" INTEGER NOT NULL DEFAULT 0,
    "last_hit_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redirects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscribers" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "state" "SubscriberState" NOT NULL DEFAULT 'PENDING',
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ,

    CONSTRAINT "subscribers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_lists" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "mail_lists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriptions" (
    "subscriber_id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "frequency" "Frequency" NOT NULL DEFAULT 'DAILY',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("subscriber_id","list_id")
);

-- CreateTable
CREATE TABLE "consents" (
    "id" UUID NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "kind" "ConsentKind" NOT NULL,
    "page" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriber_tokens" (
    "id" UUID NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subscriber_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deliveries" (
    "id" UUID NOT NULL,
    "kind" "DeliveryKind" NOT NULL,
    "state" "DeliveryState" NOT NULL DEFAULT 'QUEUED',
    "subscriber_id" UUID,
    "staff_id" UUID,
    "details" JSONB NOT NULL DEFAULT '{}',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "message_id" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ,

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_views" (
    "article_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "article_views_pkey" PRIMARY KEY ("article_id","hour")
);

-- CreateTable
CREATE TABLE "article_heat" (
    "article_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "section_id" UUID,
    "heat" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "article_heat_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE UNLOGGED TABLE "view_marks" (
    "hash" BYTEA NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "view_marks_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE UNLOGGED TABLE "view_salts" (
    "day" DATE NOT NULL,
    "salt" BYTEA NOT NULL,

    CONSTRAINT "view_salts_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "StaffRole" NOT NULL,
    "disabled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_sections" (
    "staff_id" UUID NOT NULL,
    "section_id" UUID NOT NULL,

    CONSTRAINT "staff_sections_pkey" PRIMARY KEY ("staff_id","section_id")
);

-- CreateTable
CREATE TABLE "staff_credentials" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ,

    CONSTRAINT "staff_credentials_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_sessions" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "network" TEXT NOT NULL,
    "agent" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "staff_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_tokens" (
    "id" UUID NOT NULL,
    "staff_id" UUID,
    "purpose" "TokenPurpose" NOT NULL,
    "hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" UUID NOT NULL,
    "actor" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "tags" TEXT[],
    "hard" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settings" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "editions_code_key" ON "editions"("code");

-- CreateIndex
CREATE INDEX "sections_edition_id_position_idx" ON "sections"("edition_id", "position");

-- CreateIndex
CREATE INDEX "sections_parent_id_idx" ON "sections"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "sections_edition_id_slug_key" ON "sections"("edition_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "topics_edition_id_slug_key" ON "topics"("edition_id", "slug");

-- CreateIndex
CREATE INDEX "bylines_image_id_idx" ON "bylines"("image_id");

-- CreateIndex
CREATE INDEX "bylines_staff_id_idx" ON "bylines"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "bylines_edition_id_slug_key" ON "bylines"("edition_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "articles_source_key_key" ON "articles"("source_key");

-- CreateIndex
CREATE INDEX "articles_translation_group_idx" ON "articles"("translation_group");

-- CreateIndex
CREATE INDEX "articles_hero_image_id_idx" ON "articles"("hero_image_id");

-- CreateIndex
CREATE INDEX "articles_assignee_id_idx" ON "articles"("assignee_id");

-- CreateIndex
CREATE INDEX "articles_state_updated_at_idx" ON "articles"("state", "updated_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "articles_edition_id_slug_key" ON "articles"("edition_id", "slug");

-- CreateIndex
CREATE INDEX "article_revisions_staff_id_idx" ON "article_revisions"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_revisions_article_id_number_key" ON "article_revisions"("article_id", "number");

-- CreateIndex
CREATE INDEX "corrections_article_id_at_idx" ON "corrections"("article_id", "at");

-- CreateIndex
CREATE INDEX "corrections_at_idx" ON "corrections"("at" DESC);

-- CreateIndex
CREATE INDEX "related_picks_related_id_idx" ON "related_picks"("related_id");

-- CreateIndex
CREATE UNIQUE INDEX "images_hash_key" ON "images"("hash");

-- CreateIndex
CREATE INDEX "images_rights_expire_at_idx" ON "images"("rights_expire_at");

-- CreateIndex
CREATE UNIQUE INDEX "renditions_key_key" ON "renditions"("key");

-- CreateIndex
CREATE UNIQUE INDEX "renditions_image_id_shape_format_width_key" ON "renditions"("image_id", "shape", "format", "width");

-- CreateIndex
CREATE INDEX "image_uses_image_id_idx" ON "image_uses"("image_id");

-- CreateIndex
CREATE INDEX "placements_edition_id_place_position_idx" ON "placements"("edition_id", "place", "position");

-- CreateIndex
CREATE INDEX "placements_section_id_idx" ON "placements"("section_id");

-- CreateIndex
CREATE INDEX "front_picks_article_id_idx" ON "front_picks"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "static_pages_edition_id_slug_key" ON "static_pages"("edition_id", "slug");

-- CreateIndex
CREATE INDEX "redirects_article_id_idx" ON "redirects"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "redirects_edition_id_path_key" ON "redirects"("edition_id", "path");

-- CreateIndex
CREATE UNIQUE INDEX "subscribers_address_key" ON "subscribers"("address");

-- CreateIndex
CREATE UNIQUE INDEX "mail_lists_edition_id_slug_key" ON "mail_lists"("edition_id", "slug");

-- CreateIndex
CREATE INDEX "subscriptions_list_id_idx" ON "subscriptions"("list_id");

-- CreateIndex
CREATE INDEX "consents_subscriber_id_at_idx" ON "consents"("subscriber_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "subscriber_tokens_hash_key" ON "subscriber_tokens"("hash");

-- CreateIndex
CREATE INDEX "subscriber_tokens_subscriber_id_purpose_idx" ON "subscriber_tokens"("subscriber_id", "purpose");

-- CreateIndex
CREATE INDEX "subscriber_tokens_expires_at_idx" ON "subscriber_tokens"("expires_at");

-- CreateIndex
CREATE INDEX "deliveries_state_created_at_idx" ON "deliveries"("state", "created_at");

-- CreateIndex
CREATE INDEX "deliveries_subscriber_id_idx" ON "deliveries"("subscriber_id");

-- CreateIndex
CREATE INDEX "deliveries_staff_id_idx" ON "deliveries"("staff_id");

-- CreateIndex
CREATE INDEX "article_heat_edition_id_heat_idx" ON "article_heat"("edition_id", "heat" DESC);

-- CreateIndex
CREATE INDEX "article_heat_section_id_heat_idx" ON "article_heat"("section_id", "heat" DESC);

-- CreateIndex
CREATE INDEX "view_marks_seen_at_idx" ON "view_marks"("seen_at");

-- CreateIndex
CREATE UNIQUE INDEX "staff_email_key" ON "staff"("email");

-- CreateIndex
CREATE INDEX "staff_sections_section_id_idx" ON "staff_sections"("section_id");

-- CreateIndex
CREATE INDEX "staff_credentials_staff_id_kind_idx" ON "staff_credentials"("staff_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "staff_sessions_hash_key" ON "staff_sessions"("hash");

-- CreateIndex
CREATE INDEX "staff_sessions_staff_id_idx" ON "staff_sessions"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_tokens_hash_key" ON "staff_tokens"("hash");

-- CreateIndex
CREATE INDEX "staff_tokens_staff_id_idx" ON "staff_tokens"("staff_id");

-- CreateIndex
CREATE INDEX "audit_events_at_idx" ON "audit_events"("at" DESC);

-- CreateIndex
CREATE INDEX "audit_events_subject_subject_id_at_idx" ON "audit_events"("subject", "subject_id", "at" DESC);

-- CreateIndex
CREATE INDEX "outbox_xid_idx" ON "outbox"("xid");

-- AddForeignKey
ALTER TABLE "sections" ADD CONSTRAINT "sections_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sections" ADD CONSTRAINT "sections_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topics" ADD CONSTRAINT "topics_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bylines" ADD CONSTRAINT "bylines_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bylines" ADD CONSTRAINT "bylines_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bylines" ADD CONSTRAINT "bylines_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_hero_image_id_fkey" FOREIGN KEY ("hero_image_id") REFERENCES "images"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_bylines" ADD CONSTRAINT "article_bylines_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_bylines" ADD CONSTRAINT "article_bylines_byline_id_fkey" FOREIGN KEY ("byline_id") REFERENCES "bylines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topics"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_picks" ADD CONSTRAINT "related_picks_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_picks" ADD CONSTRAINT "related_picks_related_id_fkey" FOREIGN KEY ("related_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "renditions" ADD CONSTRAINT "renditions_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_uses" ADD CONSTRAINT "image_uses_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_uses" ADD CONSTRAINT "image_uses_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placements" ADD CONSTRAINT "placements_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placements" ADD CONSTRAINT "placements_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_picks" ADD CONSTRAINT "front_picks_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_picks" ADD CONSTRAINT "front_picks_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "static_pages" ADD CONSTRAINT "static_pages_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_lists" ADD CONSTRAINT "mail_lists_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "mail_lists"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriber_tokens" ADD CONSTRAINT "subscriber_tokens_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_views" ADD CONSTRAINT "article_views_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_heat" ADD CONSTRAINT "article_heat_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_sections" ADD CONSTRAINT "staff_sections_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_sections" ADD CONSTRAINT "staff_sections_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_credentials" ADD CONSTRAINT "staff_credentials_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_tokens" ADD CONSTRAINT "staff_tokens_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------------------

-- Editions: one default; codes are address prefixes, so no address may be taken for one.
CREATE UNIQUE INDEX "editions_one_default" ON "editions" ("is_default") WHERE "is_default";
ALTER TABLE "editions" ADD CONSTRAINT "editions_code_is_free" CHECK (
  "code" ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})?$' AND "code" NOT IN ('api', 'ads', 'app', 'www', 'rss'));
ALTER TABLE "editions" ADD CONSTRAINT "editions_time_zone_exists" CHECK (now() AT TIME ZONE "time_zone" IS NOT NULL);

-- Articles: the states that need something have it.
ALTER TABLE "articles"
  ADD CONSTRAINT "articles_live_has_time" CHECK ("state" <> 'PUBLISHED' OR ("first_published_at" IS NOT NULL AND "section_id" IS NOT NULL)),
  ADD CONSTRAINT "articles_scheduled_has_time" CHECK ("state" <> 'SCHEDULED' OR "scheduled_for" IS NOT NULL),
  ADD CONSTRAINT "articles_withdrawn_has_reason" CHECK ("state" <> 'WITHDRAWN' OR ("withdrawn_at" IS NOT NULL AND "withdrawn_reason" <> '')),
  ADD CONSTRAINT "articles_slug_shape" CHECK ("slug" ~ '^[^/?#%\s[:upper:]]{1,200}$'),
  ADD CONSTRAINT "articles_headline_length" CHECK (char_length("headline") BETWEEN 1 AND 300),
  ADD CONSTRAINT "articles_dek_length" CHECK (char_length("dek") <= 600),
  ADD CONSTRAINT "articles_body_is_list" CHECK (jsonb_typeof("body") = 'array');
ALTER TABLE "images" ADD CONSTRAINT "images_focal_in_picture" CHECK ("focal_x" BETWEEN 0 AND 1 AND "focal_y" BETWEEN 0 AND 1);
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_one_goal" CHECK ("article_id" IS NULL OR "target" IS NULL);
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_not_to_self" CHECK ("target" IS DISTINCT FROM "path");

-- Reader lists, newest first: latest, front page, feeds; section pages. Only what readers may see is in them.
CREATE INDEX "articles_latest" ON "articles" ("edition_id", "first_published_at" DESC, "id" DESC)
  INCLUDE ("slug", "headline", "section_id") WHERE "state" = 'PUBLISHED';
CREATE INDEX "articles_of_section" ON "articles" ("section_id", "first_published_at" DESC, "id" DESC)
  INCLUDE ("slug", "headline", "edition_id") WHERE "state" = 'PUBLISHED';
-- The worker's clock: what goes live or comes down next.
CREATE INDEX "articles_due" ON "articles" ("scheduled_for") WHERE "state" = 'SCHEDULED';
CREATE INDEX "articles_ending" ON "articles" ("unpublish_at") WHERE "state" = 'PUBLISHED' AND "unpublish_at" IS NOT NULL;
-- Topic and byline pages.
CREATE INDEX "article_topics_of_topic" ON "article_topics" ("topic_id", "published_at" DESC, "article_id" DESC) WHERE "published_at" IS NOT NULL;
CREATE INDEX "article_bylines_of_byline" ON "article_bylines" ("byline_id", "published_at" DESC, "article_id" DESC) WHERE "published_at" IS NOT NULL;

-- Those two follow the article, whoever changes it.
CREATE FUNCTION "article_lists_follow"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE live timestamptz := CASE WHEN NEW.state = 'PUBLISHED' THEN NEW.first_published_at END;
BEGIN
  UPDATE article_topics SET published_at = live WHERE article_id = NEW.id AND published_at IS DISTINCT FROM live;
  UPDATE article_bylines SET published_at = live WHERE article_id = NEW.id AND published_at IS DISTINCT FROM live;
  UPDATE article_heat SET section_id = NEW.section_id WHERE article_id = NEW.id AND section_id IS DISTINCT FROM NEW.section_id;
  RETURN NULL;
END $$;
CREATE TRIGGER "article_lists_follow" AFTER INSERT OR UPDATE OF "state", "first_published_at", "section_id" ON "articles"
  FOR EACH ROW EXECUTE FUNCTION "article_lists_follow"();

CREATE FUNCTION "article_link_knows_time"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT CASE WHEN state = 'PUBLISHED' THEN first_published_at END INTO NEW.published_at FROM articles WHERE id = NEW.article_id;
  RETURN NEW;
END $$;
CREATE TRIGGER "article_topic_knows_time" BEFORE INSERT ON "article_topics" FOR EACH ROW EXECUTE FUNCTION "article_link_knows_time"();
CREATE TRIGGER "article_byline_knows_time" BEFORE INSERT ON "article_bylines" FOR EACH ROW EXECUTE FUNCTION "article_link_knows_time"();

-- The tag clock. Any writer, a psql prompt included, says in its own transaction: SELECT tick(ARRAY['article:…']);
CREATE FUNCTION "tick"("tags" text[], "hard" boolean DEFAULT false) RETURNS void LANGUAGE sql AS $$
  INSERT INTO outbox (tags, hard) VALUES (tick.tags, tick.hard)
$$;
CREATE FUNCTION "outbox_wakes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pg_notify('tick', ''); RETURN NULL; END $$;
CREATE TRIGGER "outbox_wakes" AFTER INSERT ON "outbox" FOR EACH STATEMENT EXECUTE FUNCTION "outbox_wakes"();

-- The audit log is only ever added to.
CREATE FUNCTION "audit_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'audit_events is append-only'; END $$;
CREATE TRIGGER "audit_is_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_events"
  FOR EACH STATEMENT EXECUTE FUNCTION "audit_is_append_only"();
