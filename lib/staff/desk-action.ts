import { headers } from "next/headers";
import type { z } from "zod";
import { refused, type Outcome, type Refusal } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";
import { formValues, typedOf } from "@/lib/staff/rules/forms";
import { requireSession, requireStaff } from "@/lib/staff/session";

/**
 * What a form gets back: an Outcome and, after a refusal, what was typed (never a password or a code), so that nothing has
 * to be typed again: `defaultValue={answer?.typed?.name}`.
 */
export type Answer<T = null> = Outcome<T> & { typed?: Record<string, string> };

/** Who an entry lets in: requireStaff, ownAccount (also who still owes a second factor), allowAnyone (said aloud). */
type Entrance<A> = () => Promise<A>;

/** For an entry that is open to everybody; the command behind it decides. */
export const allowAnyone = (): Promise<null> => Promise.resolve(null);

/** For what people do to their own account. */
export const ownAccount = requireSession;

/**
 * A server action that script calls with one plain value: `await save({ id, … })`.
 * Asks who it is, parses strictly (unknown keys are refused), gives the command, answers its Outcome.
 */
export function deskAction<S extends z.ZodType, T, A = Actor, R extends Refusal = Refusal>(
  schema: S,
  run: (who: A, input: z.infer<S>) => Promise<Outcome<T, R | Refusal>>,
  entrance: Entrance<A> = requireStaff as Entrance<A & Actor>,
): (input?: unknown) => Promise<Outcome<T, R | Refusal>> {
  return async (input = {}) => {
    await began();
    const who = await entrance();
    const parsed = schema.safeParse(input);
    return parsed.success ? run(who, parsed.data) : faultOf(parsed.error);
  };
}

/**
 * The same for a form, with or without script: `const [answer, act] = useActionState(invite, null)` and
 * `<form action={act}>`. Every field is a string (a repeated one, or one named "x[]", a list of strings); coerce in the
 * schema. `entrance`: requireStaff unless said otherwise.
 */
export function deskForm<S extends z.ZodType, T, A = Actor>(
  schema: S,
  run: (who: A, input: z.infer<S>) => Promise<Outcome<T>>,
  entrance: Entrance<A> = requireStaff as Entrance<A & Actor>,
): (before: Answer<T> | null, form: FormData) => Promise<Answer<T>> {
  return async (_before, form) => {
    await began();
    const who = await entrance();
    if (!(form instanceof FormData)) return refused("That could not be read. Load the page again.");
    const values = formValues(form);
    const parsed = schema.safeParse(values);
    const outcome = parsed.success ? await run(who, parsed.data) : faultOf(parsed.error);
    return outcome.ok ? outcome : { ...outcome, typed: typedOf(values) };
  };
}

/** Tells the front (lib/front/desk-post) that what fails from here on is not the sender's fault. */
async function began(): Promise<void> {
  const id = (await headers()).get("x-dateline-request");
  if (id) (globalThis as { datelineBegun?: Set<string> }).datelineBegun?.add(id);
}

function faultOf({ issues }: z.ZodError): Outcome<never> {
  const [issue] = issues;
  return refused(issue?.message ?? "That could not be read.", issue?.path.join(".") || undefined);
}
