import type { Translation } from "@/lib/articles/schema";
import { directionOf } from "@/lib/editions/rules";
import { languageName } from "@/lib/words/rules";
import type { Words } from "@/lib/words/schema";

type TranslationsProps = { translations: Translation[]; words: Words };

/** The other languages a story can be read in, each named in itself. */
export function Translations({ translations, words }: TranslationsProps) {
  if (translations.length === 0) return null;
  return (
    <p className="translations">
      {words.story.translations}{" "}
      {translations.map(({ path, language }) => (
        <a key={path} href={path} lang={language} hrefLang={language} dir={directionOf(language)}>
          {languageName(language)}
        </a>
      ))}
    </p>
  );
}
