import { z } from "zod";

const MAX_LENGTH = 50_000;

/** The lines of an /ads.txt (IAB 1.1): `domain, account, DIRECT|RESELLER[, authority]`, `NAME=value`, or a comment. */
export const AdsTxt = linesLike(
  /^(?:[a-z0-9.-]+\.[a-z]{2,}\s*,\s*[^,\s]+\s*,\s*(?:DIRECT|RESELLER)\s*(?:,\s*[\w-]+\s*)?|(?:CONTACT|SUBDOMAIN|INVENTORYPARTNERDOMAIN|OWNERDOMAIN|MANAGERDOMAIN)=\S.*)$/i,
  "as in: example.com, 1234, DIRECT",
);

/** The lines of a /trust.txt (journallist.net): `member=https://…`, `control=…`, `social=…` and so on, or a comment. */
export const TrustTxt = linesLike(
  /^(?:(?:member|belongto|control|controlledby|social|vendor|customer|disclosure)=https?:\/\/\S+|contact=\S.*|datatrainingallowed=(?:yes|no))$/i,
  "as in: member=https://example.org/",
);

/** What crawlers of language models are asked: to come, to come only where they lead readers back, or to stay away. */
export const AiCrawlers = z.enum(["allow", "search", "refuse"], 'expected "allow", "search" or "refuse"');
export type AiCrawlers = z.infer<typeof AiCrawlers>;

/** Where to report a weakness: an address of a page or of a mailbox; empty for the one that mail is sent from. */
export const SecurityContact = z
  .string("expected a text")
  .trim()
  .refine(
    (text) => text === "" || /^(?:https:\/\/\S+\.\S+|mailto:\S+@\S+)$/.test(text),
    "expected https:… or mailto:…",
  );

function linesLike(line: RegExp, example: string) {
  return z
    .string("expected a text")
    .trim()
    .max(MAX_LENGTH, `at most ${MAX_LENGTH} characters`)
    .superRefine((text, context) => {
      const wrong = text.split(/\r?\n/).findIndex((given) => {
        const said = given.replace(/#.*$/, "").trim();
        return said !== "" && !line.test(said);
      });
      if (wrong >= 0) context.addIssue({ code: "custom", message: `line ${wrong + 1} is not ${example}` });
    });
}
