"use client";
import { DeskForm } from "@/components/desk/desk-form";
import { RemoveButton } from "@/components/desk/remove-button";
import { RoomFields } from "@/components/desk/room-fields";
import { ColorChoice } from "@/components/ui/color-choice";
import { Select } from "@/components/ui/select";
import type { Picture } from "@/lib/images/schema";
import { closeSection, openSection, reopenSection, reviseSection } from "@/lib/sections/actions";
import { COLORS } from "@/lib/sections/rules";
import type { SectionForDesk } from "@/lib/sections/schema";

type Props = {
  editionId: string;
  section?: SectionForDesk;
  picture?: Picture | null;
  parents: { id: string; name: string }[];
};

/** A section to open, or with `section` one to revise. */
export function SectionForm({ editionId, section, picture, parents }: Props) {
  const under = [{ value: "", label: "None: it stands at the top" }, ...parents.map(optionOf)];
  return (
    <DeskForm
      action={section ? reviseSection : openSection}
      submit={section ? "Save" : "Open section"}
      said={section ? "Section saved." : "Section opened."}
      goTo="/admin/sections"
      also={section && <Close section={section} />}
    >
      <input type="hidden" name={section ? "id" : "editionId"} value={section?.id ?? editionId} />
      <RoomFields path="/sections/" room={section} picture={picture} />
      <ColorChoice label="Colour" name="color" colors={COLORS} defaultValue={section?.color ?? "ink"} />
      <Select label="Under" name="parentId" options={under} defaultValue={section?.parentId ?? ""} />
    </DeskForm>
  );
}

function Close({ section }: { section: SectionForDesk }) {
  const { id, editionId, name, slug, description, imageId, color, parentId } = section;
  return (
    <RemoveButton
      label="Close section"
      said={`${name} is closed.`}
      goTo="/admin/sections"
      remove={() => closeSection({ id })}
      restore={() => reopenSection({ editionId, name, slug, description, imageId, color, parentId })}
    />
  );
}

const optionOf = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
