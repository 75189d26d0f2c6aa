-- Immutable, as the list's own function is not said to be: of texts it is.
CREATE FUNCTION one_text(text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN array_to_string($1, ' ');

-- All that is said of a picture, for the library's search: any part of any word.
ALTER TABLE "images" ADD COLUMN "words" TEXT NOT NULL GENERATED ALWAYS AS (
  one_text(ARRAY[
    "alt", "long_alt", "caption", "headline", "creator", "credit", "source", "copyright", "place", "instructions",
    "licence", "usage_terms", "web_statement", "licensor", "digital_source", "filename"
  ] || "keywords")
) STORED;
CREATE INDEX "images_words" ON "images" USING gin ("words" gin_trgm_ops);
