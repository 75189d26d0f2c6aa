"use client";
import type { Editor } from "@tiptap/core";
import { PictureDialog } from "@/components/desk/images/picture-dialog";
import { PicturesDialog } from "@/components/desk/images/pictures-dialog";
import { useSurroundings } from "@/components/editor/body/body-context";
import { EmbedDialog } from "@/components/editor/body/embed-dialog";
import { LinkDialog } from "@/components/editor/body/link-dialog";
import { placeBlock } from "@/components/editor/body/place-block";
import { usesOf } from "@/components/editor/body/uses-of";
import { StoryDialog } from "@/components/editor/panel/story-dialog";
import { GALLERY } from "@/lib/body/rules/gallery";

export type Insert = "link" | "picture" | "gallery" | "embed" | "story";

/** The dialogs that ask what is to be put in, one at a time. */
export function InsertDialogs({
  editor,
  insert,
  onDone: leave,
}: {
  editor: Editor;
  insert: Insert | null;
  onDone: () => void;
}) {
  const { editionId, learnPictures } = useSurroundings();
  const onDone = () => {
    leave();
    // Back to the words one came from.
    editor.commands.focus();
  };
  switch (insert) {
    case "link":
      return <LinkDialog editor={editor} onDone={onDone} />;
    case "embed":
      return <EmbedDialog onDone={onDone} onPick={(attrs) => put("embed", attrs)} />;
    case "picture":
      return (
        <PictureDialog
          onDone={onDone}
          onPick={(picture) => {
            learnPictures([picture]);
            put("figure", { imageId: picture.id });
          }}
        />
      );
    case "gallery":
      return (
        <PicturesDialog
          fewest={GALLERY.fewest}
          most={GALLERY.most}
          onDone={onDone}
          onPick={(pictures) => {
            learnPictures(pictures);
            put("gallery", { pictures: usesOf(pictures) });
          }}
        />
      );
    case "story":
      return (
        <StoryDialog
          title="Related story"
          editionId={editionId}
          isLive
          without={[]}
          onDone={onDone}
          onPick={({ path, headline }) => put("relatedStory", { href: path, title: headline })}
        />
      );
    case null:
      return null;
  }
  function put(type: string, attrs: Record<string, unknown>) {
    placeBlock(editor, { type, attrs });
    onDone();
  }
}
