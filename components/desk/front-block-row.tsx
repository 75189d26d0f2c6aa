"use client";
import type { BlockDraft } from "@/components/desk/front-draft";
import type { BlockKind } from "@/components/desk/front-editor";
import { FrontPicks } from "@/components/desk/front-picks";
import { kindName } from "@/components/desk/widget-kinds";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { PickForDesk } from "@/lib/widgets/schema";

/** One block in its list: what it is, what fills it, and the stories picked for it. */
export function FrontBlockRow({
  block,
  kind,
  section,
  editionId,
  onEdit,
  onRemove,
  onPick,
}: {
  block: BlockDraft;
  kind?: BlockKind;
  section?: string;
  editionId: string;
  onEdit: () => void;
  onRemove: () => void;
  onPick: (slot: number, pick: PickForDesk | null) => void;
}) {
  const name = kindName(block.widget);
  const title = typeof block.settings.title === "string" ? block.settings.title : "";
  return (
    <>
      <button type="button" className="sortable-name" onClick={onEdit} disabled={!kind}>
        {name}
      </button>
      {title && <bdi className="quiet-text">{title}</bdi>}
      {kind?.from && (
        <span className="quiet-text small">
          {block.topic ? (
            <>
              topic <bdi>{block.topic.name}</bdi>
            </>
          ) : (
            <bdi>{section ?? "every section"}</bdi>
          )}
        </span>
      )}
      <span className="sortable-end row-actions">
        {!block.enabled && <Badge>Hidden</Badge>}
        <Button look="quiet" aria-label={`Remove ${name}`} onClick={onRemove}>
          Remove
        </Button>
      </span>
      {kind?.from && <FrontPicks name={name} picks={block.picks} editionId={editionId} onPick={onPick} />}
    </>
  );
}
