"use client";
import { BYLINE_KINDS } from "@/components/desk/byline-kinds";
import { DeskForm } from "@/components/desk/desk-form";
import { PictureChoice } from "@/components/desk/images/picture-choice";
import { RemoveButton } from "@/components/desk/remove-button";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { closeByline, openByline, reopenByline, reviseByline } from "@/lib/bylines/actions";
import type { BylineForDesk } from "@/lib/bylines/schema";
import type { Picture } from "@/lib/images/schema";

type Props = {
  editionId: string;
  byline?: BylineForDesk;
  picture?: Picture | null;
  accounts: { id: string; name: string }[];
};

/** A byline to open, or with `byline` one to revise. */
export function BylineForm({ editionId, byline, picture, accounts }: Props) {
  return (
    <DeskForm
      action={byline ? reviseByline : openByline}
      submit={byline ? "Save" : "Open byline"}
      said={byline ? "Byline saved." : "Byline opened."}
      goTo="/admin/bylines"
      also={byline && byline.articles === 0 && <Close byline={byline} />}
    >
      <input type="hidden" name={byline ? "id" : "editionId"} value={byline?.id ?? editionId} />
      <div className="form-row">
        <TextField label="Name" name="name" required maxLength={100} defaultValue={byline?.name} dir="auto" />
        <Select label="Kind" name="kind" options={BYLINE_KINDS} defaultValue={byline?.kind ?? "PERSON"} />
      </div>
      <TextField
        label="Title"
        name="title"
        optional
        maxLength={100}
        defaultValue={byline?.title}
        hint="“Senior correspondent”: shown on their page, never part of the name."
        dir="auto"
      />
      <TextField
        label="Address"
        name="slug"
        prefix="/staff/"
        optional={!byline}
        maxLength={100}
        defaultValue={byline?.slug}
        hint={byline ? "A new address takes the old one's readers along." : "Left empty, the name makes it."}
      />
      <TextArea label="About" name="bio" optional maxLength={2000} rows={4} defaultValue={byline?.bio} dir="auto" />
      <TextArea
        label="Profiles elsewhere"
        name="sameAs"
        optional
        rows={2}
        defaultValue={byline?.sameAs.join("\n")}
        hint="One address a line, such as https://mastodon.social/@ada."
      />
      <PictureChoice key={picture?.id} label="Picture" name="imageId" picture={picture} />
      <Select
        label="Account"
        name="staffId"
        options={accountOptions(accounts, byline)}
        defaultValue={byline?.staffId ?? ""}
        hint="Stories under this name count as theirs."
      />
    </DeskForm>
  );
}

/** A disabled account is not offered, but one that is tied already stays. */
function accountOptions(accounts: Props["accounts"], byline?: BylineForDesk) {
  const own = byline?.account && byline.staffId && !accounts.some(({ id }) => id === byline.staffId);
  return [
    { value: "", label: "None" },
    ...accounts.map(({ id, name }) => ({ value: id, label: name })),
    ...(own ? [{ value: byline.staffId!, label: `${byline.account!.name} (disabled)` }] : []),
  ];
}

function Close({ byline }: { byline: BylineForDesk }) {
  const { id, editionId, name, slug, kind, title, bio, sameAs, imageId, staffId } = byline;
  return (
    <RemoveButton
      label="Close byline"
      said={`${name} is closed.`}
      goTo="/admin/bylines"
      remove={() => closeByline({ id })}
      restore={() => reopenByline({ editionId, name, slug, kind, title, bio, sameAs, imageId, staffId })}
    />
  );
}
