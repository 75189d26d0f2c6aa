"use client";
import { useState } from "react";
import { useDeed } from "@/components/desk/use-deed";
import { localOf, saidOf } from "@/components/editor/local-of";
import { ChangeKindChoice } from "@/components/editor/steps/change-kind-choice";
import { Findings } from "@/components/editor/steps/findings";
import { OffsetChoice } from "@/components/editor/steps/offset-choice";
import { useFindings } from "@/components/editor/steps/use-findings";
import { useStory } from "@/components/editor/story-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { MomentField } from "@/components/ui/moment-field";
import { RefusalContext } from "@/components/ui/refusal";
import { TextArea } from "@/components/ui/text-area";
import { say } from "@/components/ui/toast-manager";
import { bringLive } from "@/lib/articles/actions/step";
import type { ChangeKind } from "@/lib/db/generated/enums";

/** Before readers see it: what is found in it, when they shall, and for a live story what the change was. */
export function GoLiveDialog({ version, onDone }: { version: number; onDone: () => void }) {
  const { article } = useStory();
  const { timeZone } = article.edition;
  const isLive = article.state === "PUBLISHED";
  const isBack = article.state === "WITHDRAWN";
  const { run, pending, refusal } = useDeed({ quietly: true });
  const findings = useFindings(article.id);
  const isSetFor = article.scheduledFor ?? article.pending?.goesLiveAt;
  const [isLater, setIsLater] = useState(Boolean(isSetFor));
  const [local, setLocal] = useState(isSetFor ? localOf(isSetFor, timeZone) : "");
  const [offset, setOffset] = useState<string>();
  const [override, setOverride] = useState("");
  const [change, setChange] = useState<{ kind: ChangeKind; text: string }>({
    kind: article.pending?.change ?? "MINOR",
    text: article.pending?.changeText ?? "",
  });
  const stops = findings?.some(({ level }) => level === "stop");

  function go() {
    const asked = {
      ...(isLater ? { local, offset } : {}),
      ...(stops && override.trim() ? { override } : {}),
      ...(isLive ? { change } : {}),
    };
    run(() => bringLive({ id: article.id, version, ...asked }), {
      then: ({ state, at }) => {
        say(state === "PUBLISHED" ? "It is before its readers." : `It goes live on ${saidOf(at, timeZone)}.`);
        onDone();
      },
    });
  }
  const isNamed = ["local", "offset", "override", "change.text"].includes(refusal?.field ?? "");
  return (
    <Dialog open onOpenChange={onDone} title={isLive ? "Update the story" : isBack ? "Publish again" : "Publish"}>
      <RefusalContext value={refusal}>
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            go();
          }}
        >
          <Findings findings={findings} />
          {stops && (
            <TextArea
              label="Why it goes out as it is"
              name="override"
              hint="Kept in the history. Better: put right what is marked."
              value={override}
              onChange={(event) => setOverride(event.target.value)}
            />
          )}
          {isLive && <ChangeKindChoice change={change} onChange={setChange} />}
          {isBack ? (
            <p className="hint">It comes back at its address, with its first time of publication.</p>
          ) : (
            <fieldset className="panel-row">
              <legend className="unseen">When</legend>
              <label>
                <input type="radio" name="when" checked={!isLater} onChange={() => setIsLater(false)} /> Now
              </label>
              <label>
                <input type="radio" name="when" checked={isLater} onChange={() => setIsLater(true)} /> At a time
              </label>
            </fieldset>
          )}
          {isLater && (
            <MomentField
              label="When"
              name="local"
              zone={timeZone}
              value={local}
              onChange={(event) => {
                setLocal(event.target.value);
                setOffset(undefined);
              }}
            />
          )}
          <OffsetChoice refusal={refusal} value={offset} onChange={setOffset} />
          {refusal && !isNamed && (
            <p className="fault" role="alert">
              {refusal.message}
            </p>
          )}
          <div className="form-end">
            <Button type="submit" look="primary" aria-disabled={pending || undefined}>
              {isLater ? "Schedule" : isLive ? "Update now" : "Publish now"}
            </Button>
          </div>
        </form>
      </RefusalContext>
    </Dialog>
  );
}
