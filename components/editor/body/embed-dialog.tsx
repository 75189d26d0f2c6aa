"use client";
import { useState } from "react";
import { embedOf } from "@/components/editor/body/embed-of";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RefusalContext } from "@/components/ui/refusal";
import { TextField } from "@/components/ui/text-field";
import type { Embed } from "@/lib/body/schema";

const UNKNOWN =
  "This is no address of a video, post or map that can be shown. For a map, take the one under “Embed a map”.";

export function EmbedDialog({ onPick, onDone }: { onPick: (attrs: Embed["attrs"]) => void; onDone: () => void }) {
  const [address, setAddress] = useState("");
  const [refusal, setRefusal] = useState<{ message: string; field: string } | null>(null);
  return (
    <Dialog open onOpenChange={onDone} title="Embed">
      <RefusalContext value={refusal}>
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const embed = embedOf(address);
            if (embed) onPick(embed);
            else setRefusal({ message: UNKNOWN, field: "address" });
          }}
        >
          <TextField
            label="Address"
            name="address"
            hint="YouTube, Vimeo, X, Instagram or Google Maps. Readers see a card; nothing loads before they ask."
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            autoFocus
            inputMode="url"
            dir="ltr"
          />
          <div className="form-end">
            <Button type="submit" look="primary">
              Put in
            </Button>
          </div>
        </form>
      </RefusalContext>
    </Dialog>
  );
}
