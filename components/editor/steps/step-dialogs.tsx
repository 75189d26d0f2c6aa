"use client";
import { GoLiveDialog } from "@/components/editor/steps/go-live-dialog";
import { NoteDialog } from "@/components/editor/steps/note-dialog";
import type { Deed } from "@/components/editor/steps/next-step";
import { sendArticleBack, submitArticle, takeBackStep, withdrawArticle } from "@/lib/articles/actions/step";

type Props = { asking: Deed | null; version: number; onDone: () => void };

/** What is asked before a step is taken: a note, a reason, a time. */
export function StepDialogs({ asking, version, onDone }: Props) {
  const shared = { version, onDone };
  switch (asking) {
    case "submit":
      return (
        <NoteDialog
          {...shared}
          title="Submit for review"
          label="A note for the editors"
          said="Handed in."
          action={submitArticle}
          undo={takeBackStep}
          optional
        />
      );
    case "askForChanges":
      return (
        <NoteDialog
          {...shared}
          title="Ask for changes"
          label="What is to change"
          said="Sent back with your note."
          action={sendArticleBack}
        />
      );
    case "withdraw":
      return (
        <NoteDialog
          {...shared}
          title="Withdraw"
          about="Readers lose it at once, everywhere. Its address then tells them why."
          label="What readers are told"
          name="reason"
          said="Withdrawn."
          action={({ note, ...steer }) => withdrawArticle({ ...steer, reason: note })}
          look="danger"
        />
      );
    case "publish":
    case "update":
    case "republish":
      return <GoLiveDialog {...shared} />;
    default:
      return null;
  }
}
