"use client";
import { useState } from "react";
import { clashesIn, type Side } from "@/components/editor/clashes";
import type { Clash, Keeper } from "@/components/editor/keeper";
import { clockOf } from "@/components/editor/keep-state";
import { FieldText } from "@/components/editor/field-text";
import { useStory } from "@/components/editor/story-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Two texts of one story, side by side where they differ: for each part it is chosen which stands. */
export function ClashDialog({ clash, keeper }: { clash: Clash; keeper: Keeper }) {
  const { article } = useStory();
  const parts = clashesIn(clash.mine, clash.theirs);
  const [sides, setSides] = useState<Record<string, Side>>({});
  const who = clash.isOwnTab ? "Another tab of yours" : (clash.by ?? "Somebody");
  const at = clockOf(clash.at, article.edition.timeZone);
  function choose() {
    const taken = parts
      .filter(({ field }) => sides[field] === "theirs")
      .map(({ field }) => [field, clash.theirs[field]]);
    const content = { ...clash.mine, ...Object.fromEntries(taken) };
    keeper.adopt({ content, version: clash.version, copy: clash.copy, is: "typing" });
  }
  return (
    <Dialog
      open
      onOpenChange={() => undefined}
      title="Two texts of this story"
      about={`${who} saved at ${at}, after you began. Nothing is lost: choose what stands, part by part.`}
    >
      {parts.length === 0 && <p>They say the same.</p>}
      {parts.map(({ field, label }) => (
        <fieldset key={field} className="clash-part">
          <legend>{label}</legend>
          {(["mine", "theirs"] as const).map((side) => (
            <div key={side} className="clash-side">
              <label>
                <input
                  type="radio"
                  name={field}
                  checked={(sides[field] ?? "mine") === side}
                  onChange={() => setSides({ ...sides, [field]: side })}
                />{" "}
                {side === "mine" ? "Mine" : clash.isOwnTab ? "The other tab's" : (clash.by ?? "Theirs")}
              </label>
              <FieldText field={field} before={clash[side === "mine" ? "theirs" : "mine"]} content={clash[side]} />
            </div>
          ))}
        </fieldset>
      ))}
      <div className="form-end">
        <Button look="primary" onClick={choose}>
          Go on with what is chosen
        </Button>
      </div>
    </Dialog>
  );
}
