"use client";
import { PictureFinder } from "@/components/desk/images/picture-finder";
import { Dialog } from "@/components/ui/dialog";
import type { Picture } from "@/lib/images/schema";

/** One of the newsroom's pictures. */
export function PictureDialog({ onPick, onDone }: { onPick: (picture: Picture) => void; onDone: () => void }) {
  return (
    <Dialog open onOpenChange={onDone} title="Choose a picture">
      <PictureFinder onPick={onPick} />
    </Dialog>
  );
}
