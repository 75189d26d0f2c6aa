import type { Shelf } from "@/components/editor/shelf";
import type { Conflict, Content, CopyConflict } from "@/lib/articles/schema/content";
import type { Outcome, Refusal } from "@/lib/outcome";

/** Milliseconds after the last key before the text is sent, and between tries while the server cannot be reached. */
export const PAUSE = 2_000;
const RETRY = 5_000;

/** Two texts, one of which is to be chosen; `version` and `copy` go with the choice. */
export type Clash = {
  mine: Content;
  theirs: Content;
  version: number;
  copy: number;
  /** Who wrote the other text; null when one did so oneself, in another tab. */
  by: string | null;
  at: string;
  isOwnTab: boolean;
};

export type Writing = {
  content: Content;
  version: number;
  /** The number of the working copy this text stands in; 0: none. */
  copy: number;
  is: "kept" | "typing" | "sending" | "offline" | "refused";
  /** When the server last kept it; null: not since the page was opened. */
  keptAt: string | null;
  refusal: Refusal | null;
  clash: Clash | null;
  /** Rises whenever the text was replaced from outside the keyboard. */
  epoch: number;
};

type Saved = { version: number };
type Written = { id: string; version: number; content: Content; copy: number };
export type Send = {
  autosave(text: Written): Promise<Outcome<{ copy: number; savedAt: string }, Refusal | CopyConflict>>;
  save(text: Written): Promise<Outcome<Saved, Refusal | Conflict>>;
};

export type Keeper = ReturnType<typeof openKeeper>;

/**
 * Holds the text of one article while it is being written: sends it as the writer's own copy once they pause, keeps it in
 * the browser until the server has it, folds it into the article on demand. One request at a time, so that none overtakes.
 */
export function openKeeper(
  id: string,
  begin: Pick<Writing, "content" | "version" | "copy">,
  send: Send,
  shelf: Shelf<Content>,
) {
  let now: Writing = { ...begin, is: "kept", keptAt: null, refusal: null, clash: null, epoch: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: Promise<unknown> = Promise.resolve();
  const hearers = new Set<() => void>();

  const set = (change: Partial<Writing>) => {
    now = { ...now, ...change };
    for (const hear of hearers) hear();
  };
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), wait);
  };
  const queue = <T>(deed: () => Promise<T>): Promise<T> => {
    const next = line.then(deed, deed);
    line = next.catch(() => undefined);
    return next;
  };
  const shelve = () => shelf.put({ content: now.content, version: now.version, at: new Date().toISOString() });

  /** Sends what is not yet kept. True once the server has it. */
  function keep(): Promise<boolean> {
    clearTimeout(timer);
    return queue(async () => {
      if (now.is === "kept" || now.clash) return !now.clash;
      const { content, version, copy } = now;
      shelve();
      set({ is: "sending" });
      const outcome = await send.autosave({ id, version, content, copy }).catch(() => null);
      if (!outcome) return lost();
      if (outcome.ok) return kept(content, outcome.value);
      const { refusal } = outcome;
      if ("other" in refusal) {
        const { content: theirs, number, baseVersion, savedAt } = refusal.other;
        const clash = { mine: now.content, theirs, version: baseVersion, copy: number, at: savedAt };
        set({ is: "typing", clash: { ...clash, by: null, isOwnTab: true } });
      } else set({ is: "refused", refusal });
      return false;
    });
  }

  function kept(sent: Content, { copy, savedAt }: { copy: number; savedAt: string }): boolean {
    const isAll = now.content === sent;
    set({ copy, keptAt: savedAt, refusal: null, is: isAll ? "kept" : "typing" });
    if (isAll) shelf.clear();
    else later(PAUSE);
    return isAll;
  }

  function lost(): false {
    set({ is: "offline" });
    later(RETRY);
    return false;
  }

  /** Folds the text into the article. A refusal stays shown until the text changes; a clash until it is chosen. */
  function save(): Promise<Outcome<Saved, Refusal | Conflict>> {
    clearTimeout(timer);
    return queue(async () => {
      const { content, version, copy } = now;
      shelve();
      set({ is: "sending" });
      const outcome = await send.save({ id, version, content, copy }).catch((error: unknown) => {
        lost();
        throw error;
      });
      if (outcome.ok) {
        const isAll = now.content === content;
        set({ version: outcome.value.version, copy: 0, refusal: null, keptAt: new Date().toISOString() });
        set({ is: isAll ? "kept" : "typing" });
        if (isAll) shelf.clear();
        else later(PAUSE);
      } else if ("conflict" in outcome.refusal) {
        const { conflict } = outcome.refusal;
        set({ is: "typing", clash: { ...conflict, mine: now.content, copy: conflict.copy ?? 0, isOwnTab: false } });
      } else set({ is: "refused", refusal: outcome.refusal });
      return outcome;
    });
  }

  return {
    read: () => now,
    hear: (hearer: () => void) => {
      hearers.add(hearer);
      return () => void hearers.delete(hearer);
    },
    write: (change: Partial<Content>) => {
      set({ content: { ...now.content, ...change }, is: "typing", refusal: null });
      later(PAUSE);
    },
    /** Puts another text in place of this one: chosen, restored, or read anew. */
    adopt: (text: Partial<Pick<Writing, "content" | "version" | "copy" | "is">>) => {
      set({ is: "kept", ...text, refusal: null, clash: null, epoch: now.epoch + 1 });
      if (now.is === "kept") shelf.clear();
      else later(PAUSE);
    },
    clash: (clash: Clash) => set({ clash }),
    keep,
    save,
    /** Before the page goes: what is not kept stays in the browser. */
    leave: () => {
      clearTimeout(timer);
      if (now.is !== "kept") shelve();
    },
  };
}
