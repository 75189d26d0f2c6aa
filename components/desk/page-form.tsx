"use client";
import { DeskForm } from "@/components/desk/desk-form";
import { Checkbox } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/text-field";
import { openPage, revisePage } from "@/lib/static-pages/actions";
import type { PageForDesk } from "@/lib/static-pages/schema";

/** A page of the newsroom's own to open, or with `page` one to revise; its body has an editor of its own. */
export function PageForm({ editionId, page }: { editionId: string; page?: PageForDesk }) {
  return (
    <DeskForm
      action={page ? revisePage : openPage}
      submit={page ? "Save" : "Open page"}
      said={page ? "Page saved." : "Page opened."}
      goTo="/admin/pages"
    >
      <input type="hidden" name={page ? "id" : "editionId"} value={page?.id ?? editionId} />
      <TextField label="Title" name="title" required maxLength={120} defaultValue={page?.title} dir="auto" />
      <TextField
        label="Address"
        name="slug"
        prefix="/pages/"
        optional={!page}
        maxLength={100}
        defaultValue={page?.slug}
        hint={page ? "A new address takes the old one's readers along." : "Left empty, the title makes it."}
      />
      <Checkbox
        label="Readers see it"
        name="published"
        defaultChecked={page?.published}
        hint="The footer then leads to it."
      />
    </DeskForm>
  );
}
