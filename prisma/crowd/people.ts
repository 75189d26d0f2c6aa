import { makeSlug } from "@/lib/articles/rules";
import type { Tongue } from "@/prisma/crowd/tongues";
import { titled } from "@/prisma/crowd/vocabulary";

export type Named = { slug: string; name: string };

/** Names over the crowd's stories: every first name with some of the last ones. */
export function writersOf({ first, last }: Tongue): Named[] {
  return first.flatMap((one, index) =>
    Array.from({ length: 3 }, (_, turn) => named(`${one} ${last[(index + turn * 5) % last.length]}`)),
  );
}

/** What the crowd's stories are about: the words of the paper that are not its very commonest. */
export function subjectsOf(tongue: Tongue): Named[] {
  return tongue.known.slice(20).map((word) => named(titled(word)));
}

const named = (name: string): Named => ({ name, slug: makeSlug(name) });
