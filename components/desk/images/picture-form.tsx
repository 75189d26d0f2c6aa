"use client";
import { DeskForm } from "@/components/desk/desk-form";
import { PREFILLED, type Said } from "@/components/desk/images/said-fields";
import { Checkbox } from "@/components/ui/checkbox";
import { MomentField } from "@/components/ui/moment-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { describePicture } from "@/lib/images/actions/describe";
import type { PictureForDesk } from "@/lib/images/schema/library";

/** All that is said of a picture. `expiresAt`: on the wall clock of `zone`, "2026-03-29T02:30". */
export function PictureForm({ image, zone, expiresAt }: { image: PictureForDesk; zone: string; expiresAt: string }) {
  const { said, origins, picture } = image;
  const field = (name: Said) => ({
    name,
    label: PREFILLED[name],
    defaultValue: said[name],
    hint: origins[name] && FROM[origins[name]],
    dir: "auto" as const,
  });
  return (
    <DeskForm action={describePicture} submit="Save" said="Picture saved.">
      <input type="hidden" name="id" value={picture.id} />
      <input type="hidden" name="zone" value={zone} />
      <TextArea
        {...field("alt")}
        maxLength={1000}
        hint={origins.alt ? FROM[origins.alt] : "What the picture shows, for those who cannot see it."}
      />
      <Checkbox
        name="decorative"
        label="Decorative"
        hint="It says nothing that the text does not: nothing is read aloud."
        defaultChecked={said.decorative}
      />
      <TextArea {...field("caption")} maxLength={2000} />
      <div className="form-row">
        <TextField {...field("creator")} maxLength={300} />
        <TextField {...field("credit")} maxLength={300} />
      </div>
      <div className="form-row">
        <TextField {...field("source")} maxLength={300} />
        <TextField {...field("copyright")} maxLength={300} />
      </div>
      <TextField
        name="keywords"
        label="Keywords"
        defaultValue={said.keywords.join(", ")}
        hint={origins.keywords ? FROM[origins.keywords] : "With commas between them."}
        dir="auto"
      />
      <section className="form-part">
        <h2>Rights</h2>
        <MomentField
          label="Rights end"
          name="rightsExpireAt"
          optional
          zone={zone}
          defaultValue={expiresAt}
          hint="From then on a neutral picture stands in its place, and its files are gone from the site."
        />
        <TextArea {...field("licence")} maxLength={1000} />
        <TextArea {...field("usageTerms")} maxLength={1000} />
        <div className="form-row">
          <TextField {...field("licensor")} maxLength={300} />
          <TextField {...field("webStatement")} maxLength={500} />
        </div>
      </section>
      <section className="form-part">
        <h2>More</h2>
        <TextField {...field("headline")} maxLength={300} />
        <TextField {...field("place")} maxLength={300} />
        <TextArea {...field("longAlt")} maxLength={2000} />
        <TextArea {...field("instructions")} maxLength={1000} />
      </section>
    </DeskForm>
  );
}

const FROM = { xmp: "From the file (XMP).", iim: "From the file (IPTC)." };
