"use client";
import { useState } from "react";
import { FrontBlockForm } from "@/components/desk/front-block-form";
import { arrangedOf, draftOf, withPick, type BlockDraft } from "@/components/desk/front-draft";
import { FrontPicks } from "@/components/desk/front-picks";
import { PageHead } from "@/components/desk/page-head";
import { useDeed } from "@/components/desk/use-deed";
import type { Kind } from "@/components/desk/widget-form";
import { kindName } from "@/components/desk/widget-kinds";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { Menu, MenuItem } from "@/components/ui/menu";
import { SortableList } from "@/components/ui/sortable-list";
import { arrangeFront } from "@/lib/widgets/actions/front";
import type { FrontForDesk } from "@/lib/widgets/schema";

type Props = { front: FrontForDesk; kinds: Kind[]; sections: { id: string; name: string }[] };

/** The front page as blocks from the top down, arranged at leisure and then put live at once. */
export function FrontEditor({ front, kinds, sections }: Props) {
  const { editionId } = front;
  const [version, setVersion] = useState(front.version);
  const [stands, setStands] = useState(() => front.blocks.map(draftOf));
  const [blocks, setBlocks] = useState(stands);
  const [open, setOpen] = useState<{ kind: Kind; block?: BlockDraft } | null>(null);
  const { run, pending } = useDeed();
  const isChanged = blocks !== stands;
  const fieldsOf = (name: string) => kinds.find(({ kind }) => kind === name);

  function putLive() {
    run(() => arrangeFront({ editionId, version, blocks: arrangedOf(blocks) }), {
      said: "The front page is live.",
      then: (value) => {
        setVersion(value.version);
        setStands(blocks);
      },
    });
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
                <>
                  <button
                    type="button"
                    className="sortable-name"
                    onClick={() => {
                      const kind = fieldsOf(block.widget);
                      if (kind) setOpen({ kind, block });
                    }}
                  >
                    {kindName(block.widget)}
                  </button>
                  <span className="quiet-text">
                    {sections.find(({ id }) => id === block.sectionId)?.name ?? "Every section"}
                  </span>
                  {!block.enabled && <Badge>Hidden</Badge>}
                  <Button
                    look="quiet"
                    className="button sortable-end"
                    aria-label={`Remove ${kindName(block.widget)}`}
                    onClick={() => setBlocks(blocks.filter((one) => one !== block))}
                  >
                    Remove
                  </Button>
                  <FrontPicks
                    name={kindName(block.widget)}
                    picks={block.picks}
                    editionId={editionId}
                    onPick={(slot, pick) => setBlocks(withPick(blocks, block.key, slot, pick))}
                  />
                </>
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
            sections={sections}
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
