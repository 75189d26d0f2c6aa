"use client";
import { TextArea } from "@/components/ui/text-area";
import type { ChangeKind } from "@/lib/db/generated/enums";

type Change = { kind: ChangeKind; text: string };

const KINDS: Record<ChangeKind, { name: string; about: string }> = {
  MINOR: { name: "Minor", about: "A slip of the pen. Readers are told nothing." },
  UPDATE: { name: "Update", about: "There is news in it: “Updated” shows the time." },
  CLARIFICATION: { name: "Clarification", about: "It could be misread. The story says so, and the corrections page." },
  CORRECTION: { name: "Correction", about: "It was wrong. The story says so, and the corrections page." },
};

/** What an edit of a live story was, and what readers are told of it. */
export function ChangeKindChoice({ change, onChange }: { change: Change; onChange: (change: Change) => void }) {
  const isExplained = change.kind === "CLARIFICATION" || change.kind === "CORRECTION";
  return (
    <>
      <fieldset className="kinds">
        <legend>What was it?</legend>
        {(Object.keys(KINDS) as ChangeKind[]).map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              checked={change.kind === kind}
              onChange={() => onChange({ ...change, kind })}
            />{" "}
            <strong>{KINDS[kind].name}</strong> <span className="quiet-text">{KINDS[kind].about}</span>
          </label>
        ))}
      </fieldset>
      {isExplained && (
        <TextArea
          label="What was wrong, and what is right"
          name="change.text"
          dir="auto"
          maxLength={2_000}
          value={change.text}
          onChange={(event) => onChange({ ...change, text: event.target.value })}
        />
      )}
    </>
  );
}
