/** What a command answers: done with a value, or refused with a sentence a person can act on. Anything else is thrown. */
export type Outcome<T = null, R extends Refusal = Refusal> = { ok: true; value: T } | { ok: false; refusal: R };

/** `field` names the input to correct, dotted ("hero.credit"), when there is one. */
export type Refusal = { message: string; field?: string };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (message: string, field?: string): Outcome<never> => ({
  ok: false,
  refusal: { message, field },
});

/**
 * What a reader's lookup answers. Absence is an answer, not an exception: `moved` is a 308, `absent` a 404,
 * `gone` a 410 with its reason, `broken` a 503 (the database is away).
 */
export type Found<T> =
  | { is: "found"; value: T }
  | { is: "moved"; to: string }
  | { is: "absent" }
  | { is: "gone"; reason: string }
  | { is: "broken" };
