"use client";
import { X } from "lucide-react";
import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { sayFault } from "@/components/ui/toast-manager";
import { stepMany } from "@/lib/articles/actions/step-many";
import { BULK_STEPS, type BulkStep } from "@/lib/articles/schema/bulk";
import type { DeskRow } from "@/lib/articles/schema/desk";

const LABELS: Record<BulkStep, string> = { submit: "Hand in", approve: "Approve", restoreToDraft: "Back to draft" };

/** What can be done to all that are selected; those that it cannot be done to are named. */
export function BulkBar({ rows, onDone }: { rows: DeskRow[]; onDone: () => void }) {
  const { run, pending } = useDeed();
  function step(name: BulkStep) {
    const articles = rows.map(({ id, version }) => ({ id, version }));
    run(() => stepMany({ step: name, articles }), {
      then: ({ refused }) => {
        const headlines = new Map(rows.map(({ id, headline }) => [id, headline]));
        for (const { id, message } of refused.slice(0, 3)) sayFault(`${headlines.get(id)}: ${message}`);
        onDone();
      },
      said: `${LABELS[name]}: ${rows.length === 1 ? "1 article" : `${rows.length} articles`} looked at.`,
    });
  }
  return (
    <div className="bulk" role="region" aria-label="Selected articles">
      <span>{rows.length} selected</span>
      {BULK_STEPS.map((name) => (
        <Button key={name} aria-disabled={pending || undefined} onClick={() => step(name)}>
          {LABELS[name]}
        </Button>
      ))}
      <Button look="quiet" square aria-label="Select none" onClick={onDone}>
        <X size={16} />
      </Button>
    </div>
  );
}
