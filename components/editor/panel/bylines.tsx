"use client";
import { X } from "lucide-react";
import { useDeed } from "@/components/desk/use-deed";
import { NamePicker } from "@/components/editor/panel/name-picker";
import { useStory } from "@/components/editor/story-context";
import { Button } from "@/components/ui/button";
import { SortableList } from "@/components/ui/sortable-list";
import { TextField } from "@/components/ui/text-field";
import { reopenByline } from "@/lib/bylines/actions";
import { BylineRole } from "@/lib/db/generated/enums";

const ROLES: Record<BylineRole, string> = {
  WORDS: "Words",
  PHOTOGRAPHS: "Photographs",
  ADDITIONAL_REPORTING: "Additional reporting",
  TRANSLATION: "Translation",
  EDITING: "Editing",
};
const roles = Object.keys(ROLES) as BylineRole[];

/** Who stands over the story, in which role, in their order. */
export function BylinesPart() {
  const { article, choices, content, write, learn } = useStory();
  const { run } = useDeed();
  const { bylines } = content;
  const nameOf = (id: string) => choices.bylines.find((one) => one.id === id)?.name ?? "A byline that is gone";
  const keyOf = ({ bylineId, role }: (typeof bylines)[number]) => `${bylineId} ${role}`;
  const add = (bylineId: string) => {
    const free = roles.find((role) => !bylines.some((one) => one.bylineId === bylineId && one.role === role));
    if (free) write({ bylines: [...bylines, { bylineId, role: free }] });
  };
  const create = (name: string) =>
    run(
      () =>
        reopenByline({
          editionId: article.edition.id,
          ...{ name, kind: "PERSON", title: "", bio: "", sameAs: [], imageId: null, staffId: null },
        }),
      {
        said: `${name} has a byline now.`,
        then: ({ id }) => {
          learn({ bylines: [{ id, name }] });
          add(id);
        },
      },
    );
  const items = bylines.map((byline) => ({
    id: keyOf(byline),
    name: nameOf(byline.bylineId),
    body: (
      <div className="panel-byline">
        <bdi>{nameOf(byline.bylineId)}</bdi>
        <select
          className="input select"
          aria-label={`Role of ${nameOf(byline.bylineId)}`}
          value={byline.role}
          onChange={({ target }) =>
            write({
              bylines: bylines.map((one) => (one === byline ? { ...one, role: target.value as BylineRole } : one)),
            })
          }
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {ROLES[role]}
            </option>
          ))}
        </select>
        <Button
          look="quiet"
          square
          aria-label={`Take ${nameOf(byline.bylineId)} off`}
          onClick={() => write({ bylines: bylines.filter((one) => one !== byline) })}
        >
          <X size={14} />
        </Button>
      </div>
    ),
  }));
  return (
    <div className="panel-part">
      <NamePicker
        label="Bylines"
        name="bylines"
        options={choices.bylines}
        onPick={({ id }) => add(id)}
        onCreate={choices.mayCreate.byline ? create : undefined}
      />
      {items.length > 0 && (
        <SortableList
          label="Bylines in their order"
          items={items}
          onMove={(ids) => write({ bylines: ids.flatMap((id) => bylines.find((one) => keyOf(one) === id) ?? []) })}
        />
      )}
      <TextField
        label="Shown instead of the names"
        name="bylineText"
        optional
        maxLength={200}
        dir="auto"
        value={content.bylineText ?? ""}
        onChange={(event) => write({ bylineText: event.target.value || null })}
      />
    </div>
  );
}
