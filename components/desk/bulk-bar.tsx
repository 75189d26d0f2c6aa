"use client";
import { X } from "lucide-react";
import { useState } from "react";
import { carryOut, undoing, type BulkDeed } from "@/components/desk/bulk-deeds";
import { PublishDialog, WithdrawDialog } from "@/components/desk/bulk-dialogs";
import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { say, sayFault } from "@/components/ui/toast-manager";
import { duplicateArticle } from "@/lib/articles/actions/bulk";
import type { DeskRow } from "@/lib/articles/schema/desk";

const NAMED = 3;

type Named = { id: string; name: string };
/** What the person may do; an empty list is not offered. */
export type BulkRights = {
  submit: boolean;
  publish: boolean;
  withdraw: boolean;
  assignees: Named[];
  sections: Named[];
};

/** What can be done to all that are selected; those it was refused for are named. */
export function BulkBar({ rows, rights, onDone }: { rows: DeskRow[]; rights: BulkRights; onDone: () => void }) {
  const { run, pending } = useDeed();
  const [asking, setAsking] = useState<"publish" | "withdraw" | null>(null);
  function doAll(deed: BulkDeed, said: string, ids = rows.map(({ id }) => id)) {
    const going = rows.filter(({ id }) => ids.includes(id));
    run(() => carryOut([{ ids, deed }]), {
      then: (left) => {
        const taken = going.filter(({ id }) => !left.has(id));
        const back = undoing(deed, taken);
        sayLeft(going, left);
        if (taken.length)
          say(said, back && (() => run(() => carryOut(back), { then: (left) => sayUndone(taken, left) })));
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

function sayUndone(rows: DeskRow[], left: Map<string, string>) {
  sayLeft(rows, left);
  if (left.size < rows.length) say("Undone.");
}

/** Names those for which it was refused, the first few of them. */
function sayLeft(rows: DeskRow[], left: Map<string, string>) {
  const named = rows.filter(({ id }) => left.has(id)).slice(0, NAMED);
  for (const { id, headline } of named) sayFault(`${headline}: ${left.get(id)}`);
  if (left.size > NAMED) sayFault(`${left.size - NAMED} more were left as they are.`);
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
