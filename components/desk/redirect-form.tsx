"use client";
import { DeskForm } from "@/components/desk/desk-form";
import { TextField } from "@/components/ui/text-field";
import { redirectAddress } from "@/lib/redirects/actions";

/** An old address and where it is to lead; with `from` it is one that is known already. */
export function RedirectForm({ from, to }: { from?: string; to?: string }) {
  return (
    <DeskForm
      action={redirectAddress}
      submit={from ? "Save" : "Add redirect"}
      said="Redirect saved."
      goTo="/admin/redirects"
    >
      <TextField
        label="Old address"
        name="from"
        required
        readOnly={from !== undefined}
        defaultValue={from}
        dir="ltr"
        placeholder="/2019/05/old-story"
        hint="A path on this site, or the whole address as it was."
      />
      <TextField
        label="Leads to"
        name="to"
        optional
        defaultValue={to}
        dir="ltr"
        placeholder="/articles/new-story"
        hint="A page of ours or a whole address elsewhere. Left empty, the old address says that it is gone for good."
      />
    </DeskForm>
  );
}
