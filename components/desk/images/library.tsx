"use client";
import { useState } from "react";
import { BulkDescribe } from "@/components/desk/images/bulk-describe";
import { PictureGrid } from "@/components/desk/images/picture-grid";
import { PictureTable } from "@/components/desk/images/picture-table";
import type { LibraryPicture } from "@/lib/images/schema/library";

export type Pickable = {
  pictures: LibraryPicture[];
  timeZone: string;
  year: number;
  picked: ReadonlySet<string>;
  /** Absent for whoever may not change many at once. */
  onPick?: (id: string) => void;
};

/** The library's pictures, as a grid or a list, with a bar to say the same of many. */
export function Library({
  view,
  mayBulk,
  ...shown
}: Pick<Pickable, "pictures" | "timeZone" | "year"> & { view: "grid" | "list"; mayBulk: boolean }) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const ids = shown.pictures.map(({ picture }) => picture.id).filter((id) => picked.has(id));
  const onPick = (id: string) =>
    setPicked(new Set(picked.has(id) ? [...picked].filter((one) => one !== id) : [...picked, id]));
  const pickable = { ...shown, picked, onPick: mayBulk ? onPick : undefined };
  return (
    <>
      {view === "list" ? <PictureTable {...pickable} /> : <PictureGrid {...pickable} />}
      {ids.length > 0 && <BulkDescribe ids={ids} onDone={() => setPicked(new Set())} />}
    </>
  );
}
