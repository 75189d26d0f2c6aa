"use client";
import { useRouter } from "next/navigation";
import { DeskForm } from "@/components/desk/desk-form";
import { TextField } from "@/components/ui/text-field";
import { openPage } from "@/lib/static-pages/actions";

/** A page of the newsroom's own to open; what it says is then written in its editor. */
export function PageForm({ editionId }: { editionId: string }) {
  const router = useRouter();
  return (
    <DeskForm
      action={openPage}
      submit="Begin writing"
      said="Page opened. Readers do not see it yet."
      onDone={({ id }) => router.push(`/admin/pages/${id}`)}
    >
      <input type="hidden" name="editionId" value={editionId} />
      <TextField label="Title" name="title" required maxLength={120} dir="auto" autoFocus />
      <TextField
        label="Address"
        name="slug"
        prefix="/pages/"
        optional
        maxLength={100}
        hint="Left empty, the title makes it."
      />
    </DeskForm>
  );
}
