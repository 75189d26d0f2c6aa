"use client";
import { X } from "lucide-react";
import { useState } from "react";
import { PublishDialog, WithdrawDialog } from "@/components/desk/bulk-dialogs";
import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { say, sayFault } from "@/components/ui/toast-manager";
import { doToMany, duplicateArticle } from "@/lib/articles/actions/bulk";
import type { DeskRow } from "@/lib/articles/schema/desk";
import { done, type Outcome } from "@/lib/outcome";

type Named = { id: string; name: string };
/** What the person may do; an empty list is not offered. */
export type BulkRights = {
  submit: boolean;
  publish: boolean;
  withdraw: boolean;
  assignees: Named[];
  sections: Named[];
};
type Deed =
  | { do: "submit" | "approve" | "publish" }
  | { do: "withdraw"; reason: string }
  | { do: "assign"; assigneeId: string }
  | { do: "section"; sectionId: string };

/** What can be done to all that are selected; those it was refused for are named. */
export function BulkBar({ rows, rights, onDone }: { rows: DeskRow[]; rights: BulkRights; onDone: () => void }) {
  const { run, pending } = useDeed();
  const [asking, setAsking] = useState<"publish" | "withdraw" | null>(null);
  function doAll(deed: Deed, said: string, ids = rows.map(({ id }) => id)) {
    run(() => doToMany({ ids, deed }), {
      then: ({ refused }) => {
        const headlines = new Map(rows.map(({ id, headline }) => [id, headline]));
        for (const { id, message } of refused.slice(0, 3)) sayFault(`${headlines.get(id)}: ${message}`);
        if (refused.length > 3) sayFault(`${refused.length - 3} more were left as they are.`);
        const left = new Set(refused.map(({ id }) => id));
        const taken = rows.filter(({ id }) => ids.includes(id) && !left.has(id));
        const undo = deed.do === "assign" && (() => run(() => assignAgain(taken), { said: "Undone." }));
        if (taken.length) say(said, undo || undefined);
        onDone();
      },
    });
  }
  const asked = { rows, pending, onDone: () => setAsking(null) };
  const [only] = rows.length === 1 ? rows : [];
  return (
    <div className="bulk" role="region" aria-label="Selected articles" aria-busy={pending}>
      <span>{rows.length} selected</span>
      {rights.submit && <Button onClick={() => doAll({ do: "submit" }, "Handed in.")}>Hand in</Button>}
      {rights.publish && <Button onClick={() => doAll({ do: "approve" }, "Approved.")}>Approve</Button>}
      {rights.publish && <Button onClick={() => setAsking("publish")}>Publish…</Button>}
      {rights.withdraw && rows.some(({ state }) => state === "PUBLISHED") && (
        <Button onClick={() => setAsking("withdraw")}>Withdraw…</Button>
      )}
      <Choice
        label="Assign"
        options={rights.assignees}
        onPick={({ id, name }) => doAll({ do: "assign", assigneeId: id }, `Assigned to ${name}.`)}
      />
      <Choice
        label="Move"
        options={rights.sections}
        onPick={({ id, name }) => doAll({ do: "section", sectionId: id }, `Moved to ${name}.`)}
      />
      {only && rights.submit && (
        <Button
          onClick={() =>
            run(() => duplicateArticle({ key: crypto.randomUUID(), id: only.id }), {
              said: "Copied as a draft.",
              then: onDone,
            })
          }
        >
          Duplicate
        </Button>
      )}
      <Button look="quiet" square aria-label="Select none" onClick={onDone}>
        <X size={16} />
      </Button>
      {asking === "publish" && (
        <PublishDialog {...asked} onPublish={(ids) => doAll({ do: "publish" }, "Published.", ids)} />
      )}
      {asking === "withdraw" && (
        <WithdrawDialog {...asked} onWithdraw={(ids, reason) => doAll({ do: "withdraw", reason }, "Withdrawn.", ids)} />
      )}
    </div>
  );
}

/** Each to whom it was assigned when `rows` were read. */
async function assignAgain(rows: DeskRow[]): Promise<Outcome<null>> {
  const formers = new Set(rows.map(({ assignee }) => assignee?.id ?? null));
  for (const assigneeId of formers) {
    const ids = rows.filter(({ assignee }) => (assignee?.id ?? null) === assigneeId).map(({ id }) => id);
    const outcome = await doToMany({ ids, deed: { do: "assign", assigneeId } });
    if (!outcome.ok) return outcome;
  }
  return done(null);
}

function Choice({ label, options, onPick }: { label: string; options: Named[]; onPick: (one: Named) => void }) {
  if (options.length === 0) return null;
  return (
    <Menu align="start" trigger={<Button>{label}…</Button>}>
      {options.map((one) => (
        <MenuItem key={one.id} onClick={() => onPick(one)}>
          <bdi>{one.name}</bdi>
        </MenuItem>
      ))}
    </Menu>
  );
}
