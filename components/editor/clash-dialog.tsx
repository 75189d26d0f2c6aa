"use client";
import { useState } from "react";
import { ClashParts, type Side } from "@/components/editor/clash-parts";
import { clashesIn, type Field } from "@/components/editor/clashes";
import type { Clash, Keeper } from "@/components/editor/keeper";
import { clockOf } from "@/components/editor/keep-state";
import { FieldText } from "@/components/editor/field-text";
import { useStory } from "@/components/editor/story-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Two texts of one story, side by side where they differ: for each part it is chosen which stands. */
export function ClashDialog({ clash, keeper }: { clash: Clash; keeper: Keeper }) {
  const { article } = useStory();
  const { mine, theirs } = clash;
  const [sides, setSides] = useState<Partial<Record<Field, Side>>>({});
  const parts = clashesIn(mine, theirs).map(({ field, label }) => ({
    field,
    label,
    mine: <FieldText field={field} before={theirs} content={mine} />,
    theirs: <FieldText field={field} before={mine} content={theirs} />,
  }));
  const who = clash.isOwnTab ? "Another tab of yours" : (clash.by ?? "Somebody");
  const at = clockOf(clash.at, article.edition.timeZone);
  function choose() {
    const taken = parts.filter(({ field }) => sides[field] === "theirs").map(({ field }) => [field, theirs[field]]);
    const content = { ...mine, ...Object.fromEntries(taken) };
    keeper.adopt({ content, version: clash.version, copy: clash.copy, is: "typing" });
  }
  return (
    <Dialog
      open
      onOpenChange={() => undefined}
      title="Two texts of this story"
      about={`${who} saved at ${at}, after you began. Nothing is lost: choose what stands, part by part.`}
    >
      <ClashParts
        parts={parts}
        sides={sides}
        onChoose={(field, side) => setSides({ ...sides, [field]: side })}
        other={clash.isOwnTab ? "The other tab's" : (clash.by ?? "Theirs")}
      />
      <div className="form-end">
        <Button look="primary" onClick={choose}>
          Go on with what is chosen
        </Button>
      </div>
    </Dialog>
  );
}
