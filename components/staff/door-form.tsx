"use client";
import { useRouter } from "next/navigation";
import { useActionState, useEffect, useEffectEvent, type ReactNode } from "react";
import { Button, type Look } from "@/components/ui/button";
import { RefusalContext } from "@/components/ui/refusal";
import type { Answer } from "@/lib/staff/desk-action";

type Shape = {
  submit: string;
  /** Sent along with what is typed. */
  hidden?: Record<string, string | undefined>;
  look?: Look;
  children?: (typed: Record<string, string>) => ReactNode;
};
type Props<T> = Shape & {
  action: (before: Answer<T> | null, form: FormData) => Promise<Answer<T>>;
  /** What stands in the form's place when it is done; else the page is shown as it then is. */
  done?: (value: T) => ReactNode;
  /** What to say then, where there is script. */
  onDone?: () => void;
};

/** A form that works before, and without, the script: the answer comes with the page. */
export function DoorForm<T>({ action, done, onDone, ...shape }: Props<T>) {
  const [answer, act, pending] = useActionState(action, null);
  const router = useRouter();
  const isOver = answer?.ok && !done;
  const over = useEffectEvent(() => {
    onDone?.();
    router.refresh();
  });
  useEffect(() => {
    if (isOver) over();
  }, [isOver, answer]);
  return answer?.ok && done ? done(answer.value) : <AnsweredForm {...{ answer, act, pending }} {...shape} />;
}

type State<T> = { answer: Answer<T> | null; act: (form: FormData) => void; pending: boolean };

/**
 * The same where somebody else holds the answer, because it outlives the form. A refusal is said once: beside the input it
 * is about, or at the end where there is none (form.css hides the end's while an input shows its own: no script needed).
 */
export function AnsweredForm<T>({
  answer,
  act,
  pending,
  submit,
  hidden = {},
  look = "primary",
  children,
}: Shape & State<T>) {
  const refusal = answer && !answer.ok ? answer.refusal : null;
  const given = Object.entries(hidden).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return (
    <RefusalContext value={refusal && { ...refusal, isAloud: true }}>
      <form action={act} className="form">
        {given.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children?.(answer?.typed ?? {})}
        {refusal && (
          <p className="fault door-fault" role="alert">
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
