"use client";
import { PictureChoice } from "@/components/desk/images/picture-choice";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Picture } from "@/lib/images/schema";

type Room = { name: string; slug: string; description: string };

/** What a section and a topic have in common: a name, an address below `path`, a description and a picture. */
export function RoomFields({ path, room, picture }: { path: string; room?: Room; picture?: Picture | null }) {
  return (
    <>
      <TextField label="Name" name="name" required maxLength={100} defaultValue={room?.name} dir="auto" />
      <TextField
        label="Address"
        name="slug"
        prefix={path}
        optional={!room}
        maxLength={100}
        defaultValue={room?.slug}
        hint={room ? "A new address takes the old one's readers along." : "Left empty, the name makes it."}
      />
      <TextArea
        label="Description"
        name="description"
        optional
        maxLength={500}
        defaultValue={room?.description}
        hint="Stands at the head of its page, and in search engines."
        dir="auto"
      />
      <PictureChoice
        key={picture?.id}
        label="Picture"
        name="imageId"
        picture={picture}
        hint="At the head of its page, and where it is shared."
      />
    </>
  );
}
