"use client";
import { useState } from "react";
import { useDeed } from "@/components/desk/use-deed";
import type { Keeper } from "@/components/editor/keeper";
import type { Deed } from "@/components/editor/steps/next-step";
import { useStory } from "@/components/editor/story-context";
import { say, sayFault } from "@/components/ui/toast-manager";
import { approveArticle, dropPendingEdit, returnToDraft, takeBackStep } from "@/lib/articles/actions/step";
import { discardCopy } from "@/lib/articles/actions/write";
import { refused, type Outcome } from "@/lib/outcome";

const SAVE_FIRST = "Your text could not be saved, so nothing else was done. It is kept.";

/** Takes the steps of an article. What was written is folded in first, so that each is about the text one sees. */
export function useSteps(keeper: Keeper) {
  const { article, isLocked } = useStory();
  const { run, pending } = useDeed();
  const [asking, setAsking] = useState<Deed | null>(null);

  /** The version that the next step is about; null when the text could not be saved, which was then said. */
  async function folded(): Promise<number | null> {
    const { copy, is } = keeper.read();
    if (isLocked || (copy === 0 && is === "kept")) return Math.max(keeper.read().version, article.version);
    const outcome = await keeper.save().catch(() => null);
    if (outcome?.ok) return outcome.value.version;
    if (!keeper.read().clash) sayFault(outcome?.ok === false ? outcome.refusal.message : SAVE_FIRST);
    return null;
  }
  function take(
    action: (steer: { id: string; version: number }) => Promise<Outcome<unknown>>,
    said: string,
    undo?: () => Promise<Outcome<unknown>>,
  ) {
    run(
      async () => {
        const version = await folded();
        return version === null ? refused(SAVE_FIRST) : action({ id: article.id, version });
      },
      { said, undo },
    );
  }
  /** Back to what is saved; what was written can be brought back as long as that is offered. */
  function discard() {
    const { content, version, copy } = keeper.read();
    run(() => discardCopy({ id: article.id, copy }), {
      then: () => {
        keeper.adopt({ content: article.content, version: article.version, copy: 0 });
        say("Back to what is saved.", () => keeper.adopt({ content, version, copy: 0, is: "typing" }));
      },
    });
  }
  async function begin(deed: Deed) {
    switch (deed) {
      case "save": {
        const version = await folded();
        if (version !== null) say(article.state === "PUBLISHED" ? "Saved as a change that waits." : "Saved.");
        return;
      }
      case "discard":
        return discard();
      case "approve":
        return take(approveArticle, "It is ready.", () => takeBackStep({ id: article.id }));
      case "restoreToDraft":
        return take(returnToDraft, "It is a draft again.");
      case "dropEdit":
        return take(dropPendingEdit, "The change is dropped. The history keeps it.");
      default:
        if ((await folded()) !== null) setAsking(deed);
    }
  }
  return { begin, asking, pending, done: () => setAsking(null) };
}
