"use client";
import { useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";
import type { DeskRow } from "@/lib/articles/schema/desk";

type Props = { rows: DeskRow[]; pending: boolean; onDone: () => void };

/** What publishing the selected will do, since it cannot be taken back: the reader has read it. */
export function PublishDialog({ rows, pending, onDone, onPublish }: Props & { onPublish: (ids: string[]) => void }) {
  const going = rows.filter(({ state }) => state !== "PUBLISHED" && state !== "WITHDRAWN");
  return (
    <Dialog open onOpenChange={onDone} title={`Publish ${counted(going)}?`}>
      <Selection
        going={going}
        title="Readers see these at once"
        about={({ embargoUntil }) => embargoUntil && "not before its embargo ends"}
      />
      <Selection
        going={rows.filter((row) => !going.includes(row))}
        title="Left as they are"
        about={({ state }) => (state === "PUBLISHED" ? "is live already" : "was withdrawn")}
      />
      <p className="hint">What the check before publishing stops stays where it is, and you are told why.</p>
      <div className="form-end">
        <Button
          look="primary"
          aria-disabled={pending || going.length === 0 || undefined}
          onClick={() => !pending && going.length > 0 && onPublish(idsOf(going))}
        >
          Publish {counted(going)}
        </Button>
        <Button onClick={onDone}>Leave them</Button>
      </div>
    </Dialog>
  );
}

/** What withdrawing the selected will do, and what readers are told in their place. */
export function WithdrawDialog({
  rows,
  pending,
  onDone,
  onWithdraw,
}: Props & { onWithdraw: (ids: string[], reason: string) => void }) {
  const [reason, setReason] = useState("");
  const going = rows.filter(({ state }) => state === "PUBLISHED");
  const isReady = !pending && going.length > 0 && reason.trim() !== "";
  return (
    <Dialog open onOpenChange={onDone} title={`Withdraw ${counted(going)}?`}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onWithdraw(idsOf(going), reason);
        }}
      >
        <Selection going={going} title="Readers lose these at once, everywhere" />
        <Selection
          going={rows.filter((row) => !going.includes(row))}
          title="Left as they are"
          about={() => "is not live"}
        />
        <TextArea
          label="What readers are told in their place"
          name="reason"
          required
          maxLength={600}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          dir="auto"
        />
        <div className="form-end">
          <Button type="submit" look="danger" aria-disabled={!isReady || undefined}>
            Withdraw {counted(going)}
          </Button>
          <Button onClick={onDone}>Leave them</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Stories that share a fate, by name. */
function Selection({ going, title, about }: { going: DeskRow[]; title: string; about?: (row: DeskRow) => ReactNode }) {
  if (going.length === 0) return null;
  return (
    <section className="selection">
      <h3>{title}</h3>
      <ul>
        {going.map((row) => (
          <li key={row.id}>
            <bdi lang={row.language}>{row.headline}</bdi> <span className="quiet-text">{about?.(row)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const counted = ({ length }: DeskRow[]) => (length === 1 ? "1 story" : `${length} stories`);
const idsOf = (rows: DeskRow[]) => rows.map(({ id }) => id);
