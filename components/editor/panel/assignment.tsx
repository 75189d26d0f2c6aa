"use client";
import { useDeed } from "@/components/desk/use-deed";
import { useStory } from "@/components/editor/story-context";
import { Select } from "@/components/ui/select";
import { assignArticle } from "@/lib/articles/actions/step";

/** Whose story it is now. It is theirs to write from then on. */
export function AssignmentPart() {
  const { article, choices } = useStory();
  const { run, pending } = useDeed();
  if (!article.mayAssign) {
    return article.assignee && <p className="panel-part">Assigned to {article.assignee.name}.</p>;
  }
  const options = [
    { value: "", label: "Nobody" },
    ...choices.people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className="panel-part">
      <Select
        label="Assigned to"
        options={options}
        value={article.assignee?.id ?? ""}
        disabled={pending}
        onChange={({ target: { value } }) =>
          run(() => assignArticle({ id: article.id, assigneeId: value || null }), {
            said: value ? `Assigned to ${options.find((one) => one.value === value)?.label}.` : "Assigned to nobody.",
          })
        }
      />
    </div>
  );
}
