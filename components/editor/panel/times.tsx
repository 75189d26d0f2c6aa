"use client";
import { useState } from "react";
import { useDeed } from "@/components/desk/use-deed";
import { MomentInput } from "@/components/editor/moment-input";
import { saidOf } from "@/components/editor/local-of";
import { useStory } from "@/components/editor/story-context";
import { Button } from "@/components/ui/button";
import { RefusalContext } from "@/components/ui/refusal";
import { TextArea } from "@/components/ui/text-area";
import { endArticle } from "@/lib/articles/actions/step";

/** Before which nobody reads it, and from when on nobody does. */
export function TimesPart() {
  const { article, choices, content, write } = useStory();
  const zone = article.edition.timeZone;
  return (
    <div className="panel-part">
      <MomentInput
        label="Embargo until"
        name="embargoUntil"
        zone={zone}
        value={content.embargoUntil}
        onChange={(embargoUntil) => write({ embargoUntil })}
      />
      {article.state !== "WITHDRAWN" && choices.mayEnd && <EndPart key={article.unpublishAt} zone={zone} />}
    </div>
  );
}

/** When readers lose it again, and what they are then told: set at once, apart from the text. */
function EndPart({ zone }: { zone: string }) {
  const { article } = useStory();
  const { run, pending, refusal } = useDeed({ quietly: true });
  const [at, setAt] = useState(article.unpublishAt);
  const [reason, setReason] = useState(article.unpublishReason ?? "");
  const end = (end: { at: string; reason: string } | null) =>
    run(() => endArticle({ id: article.id, end }), { said: end ? "The end is set." : "It stays." });
  return (
    <RefusalContext value={refusal}>
      <MomentInput label="Withdraw by itself at" name="at" zone={zone} value={at} onChange={setAt} />
      {at && (
        <TextArea
          label="What readers are then told"
          name="reason"
          value={reason}
          maxLength={600}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {refusal && !["at", "reason"].includes(refusal.field ?? "") && <p className="fault">{refusal.message}</p>}
      <div className="panel-row">
        {at && (at !== article.unpublishAt || reason !== article.unpublishReason) && (
          <Button onClick={() => end({ at, reason })} aria-disabled={pending || undefined}>
            Set the end
          </Button>
        )}
        {article.unpublishAt && (
          <>
            <p className="hint">Ends {saidOf(article.unpublishAt, zone)}.</p>
            <Button look="quiet" onClick={() => end(null)}>
              Let it stay
            </Button>
          </>
        )}
      </div>
    </RefusalContext>
  );
}
