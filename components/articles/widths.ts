/** How wide pictures stand, as HTML's `sizes`: what the style sheets lay out, said once for all that need it. */

/** Nine of twelve columns, eight while narrow, the whole width of a phone. */
export const MAIN =
  "(min-width: 110rem) 1072px, (min-width: 86rem) 976px, (min-width: 80rem) calc(75vw - 56px), (min-width: 64rem) calc(66.7vw - 51px), 100vw";

/** Three columns, half of a tablet or the whole width of a phone. */
export const BESIDE = "(min-width: 64rem) 304px, (min-width: 40rem) 60vw, 100vw";

/** One of a row of four; half of a tablet, a small picture on a phone. */
export const IN_ROW = "(min-width: 64rem) 304px, (min-width: 40rem) 50vw, 34vw";

/** A section's first story on the front page. */
export const IN_BLOCK = "(min-width: 80rem) 584px, (min-width: 64rem) 40vw, (min-width: 40rem) 60vw, 100vw";

export const SMALL = "(min-width: 40rem) 208px, 34vw";

/** At the head of a list, beside what it is of. */
export const HEAD = "(min-width: 80rem) 400px, (min-width: 40rem) 33vw, 100vw";
