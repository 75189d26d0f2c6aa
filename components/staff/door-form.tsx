"use client";
import { useActionState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { RefusalContext } from "@/components/ui/refusal";
import type { Answer } from "@/lib/staff/desk-action";

type Props<T> = {
  action: (before: Answer<T> | null, form: FormData) => Promise<Answer<T>>;
  submit: string;
  /** Sent along with what is typed. */
  hidden?: Record<string, string | undefined>;
  look?: "primary" | "plain" | "quiet" | "danger";
  /** What stands in the form's place when it is done. */
  done?: (value: T) => ReactNode;
  children?: (typed: Record<string, string>) => ReactNode;
};

/** A form that works before, and without, the script: the answer comes with the page. */
export function DoorForm<T>({ action, submit, hidden = {}, look = "primary", done, children }: Props<T>) {
  const [answer, act, pending] = useActionState(action, null);
  if (answer?.ok && done) return done(answer.value);
  const refusal = answer && !answer.ok ? answer.refusal : null;
  const given = Object.entries(hidden).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return (
    <RefusalContext value={refusal}>
      <form action={act} className="form">
        {given.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children?.(answer?.typed ?? {})}
        {refusal && (
          <p className="fault" role="alert">
            {refusal.message}
          </p>
        )}
        <div className="form-end">
          <Button type="submit" look={look} aria-disabled={pending || undefined}>
            {submit}
          </Button>
        </div>
      </form>
    </RefusalContext>
  );
}
