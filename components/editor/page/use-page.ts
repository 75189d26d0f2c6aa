"use client";
import { useEffect, useState } from "react";
import { shelfFor } from "@/components/editor/shelf";
import { useShelved } from "@/components/editor/use-shelved";
import type { Outcome, Refusal } from "@/lib/outcome";
import { writePage } from "@/lib/static-pages/actions";
import type { PageConflict, PageForDesk, PageText } from "@/lib/static-pages/schema";

export type Theirs = PageConflict["theirs"];

export type WrittenPage = {
  text: PageText;
  version: number;
  is: "kept" | "typing" | "sending" | "offline" | "refused";
  /** Where its readers find what was saved last, if they do. */
  shown: Pick<PageText, "slug" | "published">;
  /** When it was saved last; null: not since the page was opened. */
  keptAt: string | null;
  refusal: Refusal | null;
  /** Somebody else's save, that came first. */
  theirs: Theirs | null;
  /** Rises whenever the text was replaced from outside the keyboard. */
  epoch: number;
};

/** The text of a page of the newsroom's own while it is open: kept in the browser until it is saved. */
export function usePage(page: PageForDesk, person: string) {
  const [{ shelf, begun }] = useState(() => {
    const begun = textOf(page);
    return { begun: () => begun, shelf: shelfFor<PageText>(person, page.id) };
  });
  const [now, setNow] = useState<WrittenPage>(() => ({ ...begin(page), text: begun() }));
  const { shelved, forget } = useShelved(shelf, begun);
  const { text, version, is } = now;

  useEffect(() => {
    if (is === "typing") shelf.put({ content: text, version, at: new Date().toISOString() });
  }, [shelf, text, version, is]);
  useEffect(() => {
    if (is === "kept") return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [is]);

  async function save() {
    setNow((one) => ({ ...one, is: "sending", refusal: null }));
    const outcome = await writePage({ id: page.id, version, page: text }).catch(() => null);
    setNow((one) => after(one, text, outcome));
    if (outcome?.ok) shelf.clear();
  }
  return {
    now,
    save,
    shelved,
    forget,
    write: (change: Partial<PageText>) =>
      setNow((one) => ({ ...one, text: { ...one.text, ...change }, is: "typing", refusal: null })),
    /** Puts another text in place of this one, chosen or brought back; `version` is what it is written over. */
    adopt: (text: PageText, version: number) =>
      setNow((one) => ({ ...one, text, version, is: "typing", refusal: null, theirs: null, epoch: one.epoch + 1 })),
  };
}

type Saving = Outcome<{ version: number; savedAt: string }, Refusal | PageConflict>;

/** What a save left: what was typed meanwhile still waits. */
function after(now: WrittenPage, sent: PageText, outcome: Saving | null): WrittenPage {
  if (!outcome) return { ...now, is: "offline" };
  if (outcome.ok) {
    const { version, savedAt } = outcome.value;
    return { ...now, version, shown: sent, keptAt: savedAt, is: now.text === sent ? "kept" : "typing" };
  }
  const { refusal } = outcome;
  if ("theirs" in refusal) return { ...now, is: "typing", theirs: refusal.theirs };
  return { ...now, is: "refused", refusal };
}

const begin = (page: PageForDesk): Omit<WrittenPage, "text"> => ({
  ...{ version: page.version, shown: page, is: "kept", keptAt: null, refusal: null, theirs: null, epoch: 0 },
});

const textOf = ({ title, slug, published, body }: PageForDesk): PageText => ({ title, slug, published, body });
