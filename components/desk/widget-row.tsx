"use client";
import { useDeed } from "@/components/desk/use-deed";
import type { Kind } from "@/components/desk/widget-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { Outcome } from "@/lib/outcome";
import { removeWidget } from "@/lib/widgets/actions/rail";
import type { WidgetForDesk } from "@/lib/widgets/schema/placing";

const NAMED = 3;

/** The actions that ask the kind whether its settings fit. */
export type WidgetDeeds = Record<"place" | "revise", (widget: object) => Promise<Outcome<{ id: string }>>>;

/** One widget in its list: what it is, for which pages, and whether readers see it. */
export function WidgetRow({
  widget,
  kind,
  rooms,
  deeds,
  onEdit,
}: {
  widget: WidgetForDesk;
  kind?: Kind;
  /** The sections it is on for; none: all. */
  rooms: string[];
  deeds: WidgetDeeds;
  onEdit?: () => void;
}) {
  const { run } = useDeed();
  const { id, editionId, place, ...words } = widget;
  const { widget: name, settings, enabled } = words;
  const title = typeof settings.title === "string" ? settings.title : "";
  return (
    <>
      <button type="button" className="sortable-name" onClick={onEdit} disabled={!onEdit}>
        {kind?.name ?? `${name} (no longer offered)`}
      </button>
      {title && <bdi className="quiet-text">{title}</bdi>}
      {rooms.length > 0 && (
        <span className="quiet-text small">
          only in <bdi>{rooms.slice(0, NAMED).join(", ")}</bdi>
          {rooms.length > NAMED && ` and ${rooms.length - NAMED} more`}
        </span>
      )}
      <span className="sortable-end row-actions">
        {enabled ? <Badge tone="good">Shown</Badge> : <Badge>Hidden</Badge>}
        {kind && (
          <Button
            look="quiet"
            aria-label={`${enabled ? "Hide" : "Show"} ${kind.name}`}
            onClick={() =>
              run(() => deeds.revise({ ...words, id, enabled: !enabled }), {
                said: enabled ? "Hidden from readers." : "Readers see it.",
                undo: () => deeds.revise({ ...words, id }),
              })
            }
          >
            {enabled ? "Hide" : "Show"}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={`Remove ${kind?.name ?? name}`}
          onClick={() =>
            run(() => removeWidget({ id }), {
              said: "Widget removed.",
              undo: kind && (() => deeds.place({ ...words, editionId, place })),
            })
          }
        >
          Remove
        </Button>
      </span>
    </>
  );
}
