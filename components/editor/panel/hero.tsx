"use client";
import { useState } from "react";
import { PictureDialog } from "@/components/desk/images/picture-dialog";
import { useStory } from "@/components/editor/story-context";
import { Button } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

/** The picture at the story's head, and what is said of it there; left empty, the picture's own words stand. */
export function HeroPart() {
  const { choices, content, write, learn } = useStory();
  const [isChoosing, setIsChoosing] = useState(false);
  const { hero } = content;
  const picture = hero && choices.pictures[hero.imageId];
  return (
    <div className="panel-part">
      <h3>Picture at its head</h3>
      {picture && <Picture picture={picture} shape="WIDE" sizes="18rem" />}
      {hero && !picture && <p className="fault">This picture is gone.</p>}
      <div className="panel-row">
        <Button onClick={() => setIsChoosing(true)}>{hero ? "Choose another" : "Choose a picture"}</Button>
        {hero && (
          <Button look="quiet" onClick={() => write({ hero: null })}>
            Take out
          </Button>
        )}
      </div>
      {hero && (
        <>
          <TextArea
            label="Alternative text here"
            name="hero.alt"
            optional
            dir="auto"
            maxLength={1_000}
            placeholder={picture?.alt}
            value={hero.alt ?? ""}
            onChange={(event) => write({ hero: { ...hero, alt: event.target.value || null } })}
          />
          <TextArea
            label="Caption here"
            name="hero.caption"
            optional
            dir="auto"
            maxLength={2_000}
            placeholder={picture?.caption}
            value={hero.caption ?? ""}
            onChange={(event) => write({ hero: { ...hero, caption: event.target.value || null } })}
          />
          <TextField
            label="Credit here"
            name="hero.credit"
            optional
            dir="auto"
            maxLength={300}
            placeholder={picture?.credit}
            value={hero.credit ?? ""}
            onChange={(event) => write({ hero: { ...hero, credit: event.target.value || null } })}
          />
        </>
      )}
      {isChoosing && (
        <PictureDialog
          onDone={() => setIsChoosing(false)}
          onPick={(picture) => {
            learn({ pictures: [picture] });
            write({ hero: { imageId: picture.id, alt: null, caption: null, credit: null } });
            setIsChoosing(false);
          }}
        />
      )}
    </div>
  );
}
