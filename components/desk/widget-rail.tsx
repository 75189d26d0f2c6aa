"use client";
import { Plus } from "lucide-react";
import { startTransition, useOptimistic, useState } from "react";
import type { FormAction } from "@/components/desk/desk-form";
import { useDeed } from "@/components/desk/use-deed";
import { WidgetForm, type Kind } from "@/components/desk/widget-form";
import { WidgetRow, type WidgetDeeds } from "@/components/desk/widget-row";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { Menu, MenuItem } from "@/components/ui/menu";
import { SortableList } from "@/components/ui/sortable-list";
import type { Place } from "@/lib/db/generated/enums";
import { orderWidgets } from "@/lib/widgets/actions/rail";
import type { WidgetForDesk } from "@/lib/widgets/schema/placing";

type Props = {
  editionId: string;
  place: Place;
  widgets: WidgetForDesk[];
  kinds: Kind[];
  sections: { id: string; name: string }[];
  save: FormAction<{ id: string }>;
  deeds: WidgetDeeds;
};

/** The widgets of one place: put in order, switched on and off, set, added and taken away. */
export function WidgetRail({ editionId, place, widgets, kinds, sections, save, deeds }: Props) {
  const [open, setOpen] = useState<{ kind: Kind; widget?: WidgetForDesk } | null>(null);
  const [shown, show] = useOptimistic(widgets);
  const { run } = useDeed();
  const scope = { editionId, place };
  function order(ids: string[]) {
    const before = shown.map(({ id }) => id);
    startTransition(() => {
      show(ids.flatMap((id) => shown.find((one) => one.id === id) ?? []));
      run(() => orderWidgets({ ...scope, ids }), {
        said: "Order saved.",
        undo: () => orderWidgets({ ...scope, ids: before }),
      });
    });
  }
  const add = (
    <Menu
      align="start"
      trigger={
        <Button look="primary">
          <Plus size={14} aria-hidden="true" /> Add widget
        </Button>
      }
    >
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
      {shown.length > 0 ? (
        <>
          <SortableList
            label="Widgets"
            onMove={order}
            items={shown.map((widget) => {
              const kind = kinds.find((one) => one.kind === widget.widget);
              return {
                id: widget.id,
                name: kind?.name ?? widget.widget,
                body: (
                  <WidgetRow
                    widget={widget}
                    kind={kind}
                    rooms={sections.filter(({ id }) => widget.sectionIds.includes(id)).map(({ name }) => name)}
                    deeds={deeds}
                    onEdit={kind && (() => setOpen({ kind, widget }))}
                  />
                ),
              };
            })}
          />
          <div className="list-end">{add}</div>
        </>
      ) : (
        <EmptyState title="Nothing stands here" action={add}>
          Popular stories, the latest ones and a box to sign up for the newsletter are a good beginning.
        </EmptyState>
      )}
      {open && (
        <Dialog open onOpenChange={() => setOpen(null)} title={open.kind.name} about={open.kind.about}>
          <WidgetForm {...open} {...scope} sections={sections} save={save} onDone={() => setOpen(null)} />
        </Dialog>
      )}
    </>
  );
}
