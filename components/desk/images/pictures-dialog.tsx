"use client";
import { useState } from "react";
import { PictureFinder } from "@/components/desk/images/picture-finder";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Picture } from "@/lib/images/schema";

type PicturesDialogProps = {
  /** How many may be chosen, from and to. */
  fewest: number;
  most: number;
  onPick: (pictures: Picture[]) => void;
  onDone: () => void;
};

/** Some of the newsroom's pictures, in the order in which they are chosen; chosen again, one is left out. */
export function PicturesDialog({ fewest, most, onPick, onDone }: PicturesDialogProps) {
  const [chosen, setChosen] = useState<Picture[]>([]);
  function turn(picture: Picture) {
    const isChosen = chosen.some(({ id }) => id === picture.id);
    setChosen(isChosen ? chosen.filter(({ id }) => id !== picture.id) : [...chosen, picture]);
  }
  const isEnough = chosen.length >= fewest && chosen.length <= most;
  return (
    <Dialog open onOpenChange={onDone} title="Choose pictures" about={`From ${fewest} to ${most}, in their order.`}>
      <PictureFinder chosen={chosen} onPick={turn} />
      <div className="pictures-chosen">
        <p role="status">{chosen.length === 1 ? "1 picture is chosen." : `${chosen.length} pictures are chosen.`}</p>
        <Button look="primary" aria-disabled={!isEnough || undefined} onClick={() => isEnough && onPick(chosen)}>
          Put them in
        </Button>
      </div>
    </Dialog>
  );
}
