"use client";
import Link from "next/link";
import { useOptimistic, startTransition } from "react";
import { useDeed } from "@/components/desk/use-deed";
import { SortableList } from "@/components/ui/sortable-list";
import { orderSections } from "@/lib/sections/actions";
import { inTree, reordered } from "@/lib/sections/rules";
import type { SectionForDesk } from "@/lib/sections/schema";

/** The navigation as a list to be put in order; each section moves among those beside it. */
export function SectionTree({ editionId, sections }: { editionId: string; sections: SectionForDesk[] }) {
  const { run } = useDeed();
  const [shown, show] = useOptimistic(sections);
  function order(ids: string[], group: string | undefined) {
    const before = shown.filter(({ parentId }) => (parentId ?? undefined) === group).map(({ id }) => id);
    const byId = new Map(shown.map((section) => [section.id, section]));
    startTransition(() => {
      show((reordered(shown, ids) ?? []).flatMap((id) => byId.get(id) ?? []));
      run(() => orderSections({ editionId, ids }), {
        said: "Order saved.",
        undo: () => orderSections({ editionId, ids: before }),
      });
    });
  }
  const items = inTree(shown).map(({ id, name, slug, color, parentId, articles, depth }) => ({
    id,
    name,
    group: parentId ?? undefined,
    depth,
    body: (
      <>
        <span className="dot" data-color={color} aria-hidden="true" />
        <Link href={`/admin/sections/${id}`}>
          <bdi>{name}</bdi>
        </Link>
        <bdi className="quiet-text small sortable-address">/sections/{slug}</bdi>
        <span className="quiet-text small sortable-end">{articles === 1 ? "1 article" : `${articles} articles`}</span>
      </>
    ),
  }));
  return <SortableList label="Sections" items={items} onMove={order} />;
}
