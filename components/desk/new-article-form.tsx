"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeskForm } from "@/components/desk/desk-form";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { beginArticle } from "@/lib/articles/actions/begin";

type Props = { edition: { id: string; language: string }; sections: { id: string; name: string }[] };

/** What a draft begins with; then its editor opens. */
export function NewArticleForm({ edition, sections }: Props) {
  const router = useRouter();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const options = [
    { value: "", label: "Not yet decided" },
    ...sections.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <DeskForm
      action={beginArticle}
      submit="Begin writing"
      said="Draft begun."
      onDone={({ id }) => {
        setKey(crypto.randomUUID());
        router.push(`/admin/articles/${id}`);
      }}
    >
      <input type="hidden" name="key" value={key} suppressHydrationWarning />
      <input type="hidden" name="editionId" value={edition.id} />
      <input type="hidden" name="language" value={edition.language} />
      <TextField
        label="Working headline"
        name="headline"
        required
        maxLength={300}
        hint="The address is made of it; both can change until it is published."
        dir="auto"
        autoComplete="off"
        autoFocus
      />
      <Select label="Section" name="sectionId" options={options} defaultValue="" />
    </DeskForm>
  );
}
