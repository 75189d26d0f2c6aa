"use client";
import { DeskForm } from "@/components/desk/desk-form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { retitleEdition } from "@/lib/editions/actions";
import type { Edition } from "@/lib/editions/schema";

/** What an edition is called and how it is described. */
export function EditionForm({ edition }: { edition: Edition }) {
  return (
    <DeskForm action={retitleEdition} submit="Save" said="Saved.">
      <input type="hidden" name="id" value={edition.id} />
      <TextField label="Title" name="title" required maxLength={80} defaultValue={edition.title} dir="auto" />
      <TextArea
        label="Description"
        name="description"
        optional
        maxLength={300}
        defaultValue={edition.description}
        hint="A sentence for search engines and feeds."
        dir="auto"
      />
      <TextField
        label="Time zone"
        name="timeZone"
        required
        maxLength={60}
        defaultValue={edition.timeZone}
        hint="Every public time is shown in it."
        dir="ltr"
      />
    </DeskForm>
  );
}
