-- Search. `articles.search` holds the words of a published story, weighted: A headline, B dek, bylines and topics,
-- C the hero's caption, D body. It is NULL in every other state: what readers may not see is in no index.

-- Close words, for "did you mean". A trusted extension: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

ALTER TABLE "articles" ADD COLUMN "search" tsvector;

-- How a language (BCP 47) is stemmed; word for word where PostgreSQL 15 knows no stems, Hebrew among them.
CREATE FUNCTION "search_config"("language" text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE lower(split_part("language", '-', 1))
    WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig
    WHEN 'ca' THEN 'pg_catalog.catalan'::regconfig
    WHEN 'da' THEN 'pg_catalog.danish'::regconfig
    WHEN 'de' THEN 'pg_catalog.german'::regconfig
    WHEN 'el' THEN 'pg_catalog.greek'::regconfig
    WHEN 'en' THEN 'pg_catalog.english'::regconfig
    WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
    WHEN 'eu' THEN 'pg_catalog.basque'::regconfig
    WHEN 'fi' THEN 'pg_catalog.finnish'::regconfig
    WHEN 'fr' THEN 'pg_catalog.french'::regconfig
    WHEN 'ga' THEN 'pg_catalog.irish'::regconfig
    WHEN 'hi' THEN 'pg_catalog.hindi'::regconfig
    WHEN 'hu' THEN 'pg_catalog.hungarian'::regconfig
    WHEN 'hy' THEN 'pg_catalog.armenian'::regconfig
    WHEN 'id' THEN 'pg_catalog.indonesian'::regconfig
    WHEN 'it' THEN 'pg_catalog.italian'::regconfig
    WHEN 'lt' THEN 'pg_catalog.lithuanian'::regconfig
    WHEN 'nb' THEN 'pg_catalog.norwegian'::regconfig
    WHEN 'ne' THEN 'pg_catalog.nepali'::regconfig
    WHEN 'nl' THEN 'pg_catalog.dutch'::regconfig
    WHEN 'nn' THEN 'pg_catalog.norwegian'::regconfig
    WHEN 'no' THEN 'pg_catalog.norwegian'::regconfig
    WHEN 'pt' THEN 'pg_catalog.portuguese'::regconfig
    WHEN 'ro' THEN 'pg_catalog.romanian'::regconfig
    WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
    WHEN 'sr' THEN 'pg_catalog.serbian'::regconfig
    WHEN 'sv' THEN 'pg_catalog.swedish'::regconfig
    WHEN 'ta' THEN 'pg_catalog.tamil'::regconfig
    WHEN 'tr' THEN 'pg_catalog.turkish'::regconfig
    WHEN 'yi' THEN 'pg_catalog.yiddish'::regconfig
    ELSE 'pg_catalog.simple'::regconfig
  END
$$;

-- One spelling for stories and questions: points of Hebrew and Arabic, soft hyphens and marks of direction dropped, a quote
-- mark inside a Hebrew abbreviation too, typographic quotes made plain, hyphens inside words a space.
CREATE FUNCTION "search_text"("text" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          normalize("text", NFC),
          '[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u0652\u0670\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]',
          '', 'g'),
        '(?<=[\u05D0-\u05EA])["''\u05F3\u05F4\u2018-\u201F]+(?=[\u05D0-\u05EA])', '', 'g'),
      '(?<=[^\s"(])[-\u05BE\u2010\u2011](?=[^\s")])', ' ', 'g'),
    U&'\201C\201D\201E\201F\00AB\00BB\05F4\2018\2019\201A\201B\05F3\05BE\2013\2014\2026\00A0\060C\061B\061F',
    '"''''''''''' || '        ')
$$;

-- What a reader asked, in the words stories are filed under: "…" is a phrase, a leading minus leaves out, OR is either.
-- A Hebrew word is also asked for behind the letters that are written onto it: and, the, in, as, to, from, that.
CREATE FUNCTION "search_query"("language" text, "asked" text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN lower("language") ~ '^he(-|$)' THEN
    regexp_replace(
      websearch_to_tsquery('pg_catalog.simple', search_text("asked"))::text,
      '''([\u05D0-\u05EA]{2,})''',
      '(''\1''|''ו\1''|''ה\1''|''ב\1''|''כ\1''|''ל\1''|''מ\1''|''ש\1''|''וה\1''|''וב\1''|''ול\1''|''ומ\1''|''שה\1''|''מה\1'')',
      'g')::tsquery
  ELSE websearch_to_tsquery(search_config("language"), search_text("asked")) END
$$;

CREATE FUNCTION "search_words"("config" regconfig, "text" text, "weight" "char") RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector("config", search_text(coalesce("text", ''))), "weight")
$$;

CREATE FUNCTION "article_search_follows"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  config regconfig;
  around text;
  caption text;
  body tsvector;
BEGIN
  IF NEW.state <> 'PUBLISHED' THEN
    NEW.search := NULL;
    RETURN NEW;
  END IF;
  SELECT search_config(language) INTO config FROM editions WHERE id = NEW.edition_id;
  SELECT concat_ws(E'\n', NEW.dek, NEW.byline_text,
    (SELECT string_agg(b.name, E'\n' ORDER BY l.position, b.id)
     FROM article_bylines l JOIN bylines b ON b.id = l.byline_id WHERE l.article_id = NEW.id),
    (SELECT string_agg(t.name, E'\n' ORDER BY l.position, t.id)
     FROM article_topics l JOIN topics t ON t.id = l.topic_id WHERE l.article_id = NEW.id)) INTO around;
  SELECT coalesce(nullif(NEW.hero_caption, ''), i.caption) INTO caption
  FROM images i WHERE i.id = NEW.hero_image_id AND i.taken_down_at IS NULL;
  IF TG_OP = 'UPDATE' AND OLD.search IS NOT NULL AND NEW.search IS DISTINCT FROM ''::tsvector
    AND NEW.body_text = OLD.body_text AND NEW.edition_id = OLD.edition_id THEN
    -- The body is most of the work, and a byline may stand over thousands of stories.
    body := ts_filter(OLD.search, '{d}');
  ELSE
    BEGIN
      body := search_words(config, left(NEW.body_text, 200000), 'D');
    EXCEPTION WHEN program_limit_exceeded THEN
      -- No list of words may pass a megabyte; what no editor writes must still be publishable.
      body := ''::tsvector;
    END;
  END IF;
  -- The body first: what is added behind it moves none of its places.
  NEW.search := body || search_words(config, NEW.headline, 'A') || search_words(config, around, 'B')
    || search_words(config, caption, 'C');
  RETURN NEW;
END $$;
CREATE TRIGGER "article_search_follows" BEFORE INSERT OR UPDATE OF "state", "edition_id", "headline", "dek", "body_text",
  "byline_text", "hero_image_id", "hero_caption", "search" ON "articles"
  FOR EACH ROW EXECUTE FUNCTION "article_search_follows"();

-- What stands beside the article changes its words too, whoever changes it: NULL has those of the headline and beside it
-- made anew, '' the body's as well.
CREATE FUNCTION "article_links_are_searched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE articles SET search = NULL WHERE state = 'PUBLISHED' AND id IN (SELECT article_id FROM changed);
  RETURN NULL;
END $$;
CREATE TRIGGER "article_bylines_added_are_searched" AFTER INSERT ON "article_bylines" REFERENCING NEW TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "article_links_are_searched"();
CREATE TRIGGER "article_bylines_removed_are_searched" AFTER DELETE ON "article_bylines" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "article_links_are_searched"();
CREATE TRIGGER "article_topics_added_are_searched" AFTER INSERT ON "article_topics" REFERENCING NEW TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "article_links_are_searched"();
CREATE TRIGGER "article_topics_removed_are_searched" AFTER DELETE ON "article_topics" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "article_links_are_searched"();

CREATE FUNCTION "article_link_moves_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE articles SET search = NULL WHERE state = 'PUBLISHED' AND id IN (OLD.article_id, NEW.article_id);
  RETURN NULL;
END $$;
CREATE TRIGGER "article_byline_moves_words" AFTER UPDATE OF "article_id", "byline_id" ON "article_bylines"
  FOR EACH ROW EXECUTE FUNCTION "article_link_moves_words"();
CREATE TRIGGER "article_topic_moves_words" AFTER UPDATE OF "article_id", "topic_id" ON "article_topics"
  FOR EACH ROW EXECUTE FUNCTION "article_link_moves_words"();

CREATE FUNCTION "byline_name_is_searched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE articles SET search = NULL
  WHERE state = 'PUBLISHED' AND id IN (SELECT article_id FROM article_bylines WHERE byline_id = NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER "byline_name_is_searched" AFTER UPDATE OF "name" ON "bylines"
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION "byline_name_is_searched"();

CREATE FUNCTION "topic_name_is_searched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE articles SET search = NULL
  WHERE state = 'PUBLISHED' AND id IN (SELECT article_id FROM article_topics WHERE topic_id = NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER "topic_name_is_searched" AFTER UPDATE OF "name" ON "topics"
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION "topic_name_is_searched"();

CREATE FUNCTION "image_caption_is_searched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE articles SET search = NULL WHERE state = 'PUBLISHED' AND hero_image_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "image_caption_is_searched" AFTER UPDATE OF "caption", "taken_down_at" ON "images"
  FOR EACH ROW WHEN (OLD.caption IS DISTINCT FROM NEW.caption OR OLD.taken_down_at IS DISTINCT FROM NEW.taken_down_at)
  EXECUTE FUNCTION "image_caption_is_searched"();

CREATE FUNCTION "edition_language_is_searched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE articles SET search = ''::tsvector WHERE state = 'PUBLISHED' AND edition_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "edition_language_is_searched" AFTER UPDATE OF "language" ON "editions"
  FOR EACH ROW WHEN (OLD.language IS DISTINCT FROM NEW.language) EXECUTE FUNCTION "edition_language_is_searched"();

-- Stories that are there already.
UPDATE "articles" SET "search" = NULL WHERE "state" = 'PUBLISHED';

ALTER TABLE "articles" ADD CONSTRAINT "articles_searched_are_published" CHECK ("search" IS NULL OR "state" = 'PUBLISHED');

-- The search page. The condition is the words' own, so that a search by words alone may use it.
CREATE INDEX "articles_found" ON "articles" USING gin ("search") WHERE "search" IS NOT NULL;
