"use client";
import { X } from "lucide-react";
import { useState } from "react";
import { DeskForm } from "@/components/desk/desk-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import { describeMany } from "@/lib/images/actions/describe";

/** Says the same of all that are selected; what is left empty stays as each has it. */
export function BulkDescribe({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="bulk" role="region" aria-label="Selected pictures">
      <span>{ids.length} selected</span>
      <Button onClick={() => setOpen(true)}>Describe…</Button>
      <Button look="quiet" square aria-label="Select none" onClick={onDone}>
        <X size={16} />
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={`Describe ${ids.length} ${ids.length === 1 ? "picture" : "pictures"}`}
        about="What is left empty stays as each picture has it."
      >
        <DeskForm action={describeMany} submit="Save" said="Saved." onDone={onDone}>
          <input type="hidden" name="ids" value={ids.join(",")} />
          <TextField label="Creator" name="creator" maxLength={300} dir="auto" />
          <TextField label="Credit" name="credit" maxLength={300} dir="auto" />
          <TextField label="Copyright" name="copyright" maxLength={300} dir="auto" />
          <TextField label="Usage terms" name="usageTerms" maxLength={1000} dir="auto" />
          <TextField label="Keywords to add" name="keywords" hint="With commas between them." dir="auto" />
        </DeskForm>
      </Dialog>
    </div>
  );
}
