"use client";
import { useRouter } from "next/navigation";
import { useRef, type ReactNode } from "react";
import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { RefusalContext } from "@/components/ui/refusal";
import { RefusalSummary } from "@/components/ui/refusal-summary";
import type { Outcome } from "@/lib/outcome";

/** A server action as `deskForm` makes it. */
export type FormAction<T> = (before: null, form: FormData) => Promise<Outcome<T>>;

type Props<T> = {
  action: FormAction<T>;
  submit: string;
  said: string;
  /** Where to go when it is done, with the form's value; else it stays. */
  goTo?: string;
  onDone?: (value: T) => void;
  /** Beside the submit button. */
  also?: ReactNode;
  children: ReactNode;
};

/** A form whose inputs keep what was typed when it is refused, and say beside themselves why. Ctrl-S submits it. */
export function DeskForm<T>({ action, submit, said, goTo, onDone, also, children }: Props<T>) {
  const { run, pending, refusal } = useDeed({ quietly: true });
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  return (
    <RefusalContext value={refusal}>
      <form
        ref={form}
        className="form"
        method="post"
        noValidate
        onKeyDown={(event) => {
          if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          run(() => action(null, given), {
            said,
            then: (value) => {
              onDone?.(value);
              if (!goTo) return;
              // The framework keeps a page one has left: nobody wants the old words in the next new one.
              form.current?.reset();
              router.push(goTo);
            },
          });
        }}
      >
        {children}
        <RefusalSummary />
        <div className="form-end">
          <Button type="submit" look="primary" aria-disabled={pending || undefined}>
            {pending ? "Saving…" : submit}
          </Button>
          {also}
        </div>
      </form>
    </RefusalContext>
  );
}
