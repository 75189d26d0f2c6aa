"use client";
import { useState } from "react";
import { useStory } from "@/components/editor/story-context";
import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { reopenSection } from "@/lib/sections/actions";

const NEW = "new";

/** The section, or a new one by whoever may open one. */
export function PlacePart() {
  const { choices, content, write } = useStory();
  const [isNew, setIsNew] = useState(false);
  const options = [
    { value: "", label: "Not yet decided" },
    ...choices.sections.map(({ id, name }) => ({ value: id, label: name })),
    ...(choices.mayCreate.section ? [{ value: NEW, label: "Open a new section…" }] : []),
  ];
  return (
    <div className="panel-part">
      <Select
        label="Section"
        name="sectionId"
        options={options}
        value={isNew ? NEW : (content.sectionId ?? "")}
        onChange={({ target: { value } }) => {
          setIsNew(value === NEW);
          if (value !== NEW) write({ sectionId: value || null });
        }}
      />
      {isNew && <NewSection onDone={() => setIsNew(false)} />}
      <Checkbox
        label="Sensitive"
        hint="Never offered beside other sensitive stories, nor as popular."
        checked={content.sensitive}
        onChange={(event) => write({ sensitive: event.target.checked })}
      />
    </div>
  );
}

function NewSection({ onDone }: { onDone: () => void }) {
  const { article, write, learn } = useStory();
  const { run, pending } = useDeed();
  const [name, setName] = useState("");
  const open = () =>
    run(() => reopenSection({ editionId: article.edition.id, name, description: "", color: "ink", parentId: null }), {
      said: `${name} is open.`,
      then: ({ id }) => {
        learn({ sections: [{ id, name }] });
        write({ sectionId: id });
        onDone();
      },
    });
  return (
    <div className="panel-row">
      <TextField label="Name of the section" value={name} onChange={(event) => setName(event.target.value)} autoFocus />
      <Button onClick={open} disabled={!name.trim() || pending}>
        Open
      </Button>
    </div>
  );
}
