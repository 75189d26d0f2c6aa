"use client";
import { useState } from "react";
import { FrontBlockForm } from "@/components/desk/front-block-form";
import { FrontBlockRow } from "@/components/desk/front-block-row";
import { arrangedOf, draftOf, withPick, type BlockDraft } from "@/components/desk/front-draft";
import { PageHead } from "@/components/desk/page-head";
import { useDeed } from "@/components/desk/use-deed";
import type { Kind } from "@/components/desk/widget-form";
import { kindName } from "@/components/desk/widget-kinds";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { Menu, MenuItem } from "@/components/ui/menu";
import { SortableList } from "@/components/ui/sortable-list";
import { sayFault } from "@/components/ui/toast-manager";
import type { RefusedForm } from "@/components/ui/refusal";
import type { Outcome } from "@/lib/outcome";
import type { BlockTopic, FrontForDesk } from "@/lib/widgets/schema";

/** `from`: which stories fill it; null for a block that shows none. */
export type BlockKind = Kind & { from: "latest" | "popular" | null };

type Props = {
  front: FrontForDesk;
  kinds: BlockKind[];
  sections: { id: string; name: string }[];
  topics: BlockTopic[];
  arrange: (input: unknown) => Promise<Outcome<{ version: number }>>;
};
type Opened = { kind: BlockKind; block?: BlockDraft; fault?: RefusedForm };

/** The front page as blocks from the top down, arranged at leisure and then put live at once. */
export function FrontEditor({ front, kinds, sections, topics, arrange }: Props) {
  const { editionId } = front;
  const [version, setVersion] = useState(front.version);
  const [stands, setStands] = useState(() => front.blocks.map(draftOf));
  const [blocks, setBlocks] = useState(stands);
  const [open, setOpen] = useState<Opened | null>(null);
  const { run, pending } = useDeed({ quietly: true });
  const isChanged = blocks !== stands;
  const kindOf = ({ widget }: BlockDraft) => kinds.find(({ kind }) => kind === widget);
  function edit(block: BlockDraft, fault?: RefusedForm) {
    const kind = kindOf(block);
    if (kind) setOpen({ kind, block, fault });
    return Boolean(kind);
  }

  function putLive() {
    run(async () => pointedAt(await arrange({ editionId, version, blocks: arrangedOf(blocks) })), {
      said: "The front page is live.",
      then: (value) => {
        setVersion(value.version);
        setStands(blocks);
      },
    });
  }
  /** A block that was refused opens, with the sentence by its input; what is about no block is said in passing. */
  function pointedAt<T>(outcome: Outcome<T>): Outcome<T> {
    if (outcome.ok) return outcome;
    const { message } = outcome.refusal;
    const [, index, field] = /^blocks\.(\d+)\.(.+)$/.exec(outcome.refusal.field ?? "") ?? [];
    const block = blocks[Number(index)];
    if (!block || !edit(block, { message, field })) sayFault(message);
    return outcome;
  }
  const add = (
    <Menu align="start" trigger={<Button>Add block</Button>}>
      {kinds.map((kind) => (
        <MenuItem key={kind.kind} onClick={() => setOpen({ kind })}>
          {kind.name}
          <span className="popup-end small">{kind.about}</span>
        </MenuItem>
      ))}
    </Menu>
  );
  return (
    <>
      <PageHead
        title="Front page"
        about="From the top down. Each block fills itself with what is new; a picked story stands in its place."
        action={
          <>
            {isChanged && (
              <Button look="quiet" onClick={() => setBlocks(stands)}>
                Discard changes
              </Button>
            )}
            <Button
              look="primary"
              aria-disabled={!isChanged || pending || undefined}
              onClick={() => isChanged && putLive()}
            >
              {pending ? "Putting live…" : "Put live"}
            </Button>
          </>
        }
      />
      {blocks.length > 0 ? (
        <>
          <SortableList
            label="Blocks"
            onMove={(ids) => setBlocks(ids.flatMap((id) => blocks.find(({ key }) => key === id) ?? []))}
            items={blocks.map((block) => ({
              id: block.key,
              name: kindName(block.widget),
              body: (
                <FrontBlockRow
                  block={block}
                  kind={kindOf(block)}
                  section={sections.find(({ id }) => id === block.sectionId)?.name}
                  editionId={editionId}
                  onEdit={() => edit(block)}
                  onRemove={() => setBlocks(blocks.filter((one) => one !== block))}
                  onPick={(slot, pick) => setBlocks(withPick(blocks, block.key, slot, pick))}
                />
              ),
            }))}
          />
          <div className="list-end">{add}</div>
        </>
      ) : (
        <EmptyState title="The house’s usual front page" action={add}>
          While nothing is arranged, readers see a lead, a row and a block for each section.
        </EmptyState>
      )}
      {open && (
        <Dialog open onOpenChange={() => setOpen(null)} title={open.kind.name} about={open.kind.about}>
          <FrontBlockForm
            {...open}
            {...{ sections, topics }}
            onDone={(block) => {
              const isNew = !blocks.some(({ key }) => key === block.key);
              setBlocks(isNew ? [...blocks, block] : blocks.map((one) => (one.key === block.key ? block : one)));
              setOpen(null);
            }}
          />
        </Dialog>
      )}
    </>
  );
}
