"use client";
import { useDeed } from "@/components/desk/use-deed";
import type { Kind } from "@/components/desk/widget-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { placeWidget, removeWidget, reviseWidget } from "@/lib/widgets/actions/rail";
import type { WidgetForDesk } from "@/lib/widgets/schema/placing";

/** One widget in its list: what it is, for which pages, and whether readers see it. */
export function WidgetRow({
  widget,
  kind,
  section,
  onEdit,
}: {
  widget: WidgetForDesk;
  kind?: Kind;
  section?: string;
  onEdit?: () => void;
}) {
  const { run } = useDeed();
  const { id, editionId, place, widget: name, settings, sectionId, enabled } = widget;
  const words = { settings, sectionId, enabled };
  const title = typeof settings.title === "string" ? settings.title : "";
  return (
    <>
      <button type="button" className="sortable-name" onClick={onEdit} disabled={!onEdit}>
        {kind?.name ?? `${name} (no longer offered)`}
      </button>
      {title && <bdi className="quiet-text">{title}</bdi>}
      {section && <span className="quiet-text small">only in {section}</span>}
      <span className="sortable-end row-actions">
        {enabled ? <Badge tone="good">Shown</Badge> : <Badge>Hidden</Badge>}
        <Button
          look="quiet"
          aria-label={`${enabled ? "Hide" : "Show"} ${kind?.name ?? name}`}
          onClick={() =>
            run(() => reviseWidget({ ...words, id, enabled: !enabled }), {
              said: enabled ? "Hidden from readers." : "Readers see it.",
              undo: () => reviseWidget({ ...words, id }),
            })
          }
        >
          {enabled ? "Hide" : "Show"}
        </Button>
        <Button
          look="quiet"
          aria-label={`Remove ${kind?.name ?? name}`}
          onClick={() =>
            run(() => removeWidget({ id }), {
              said: "Widget removed.",
              undo: () => placeWidget({ ...words, editionId, place, widget: name }),
            })
          }
        >
          Remove
        </Button>
      </span>
    </>
  );
}
