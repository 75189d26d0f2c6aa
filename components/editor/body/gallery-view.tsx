"use client";
import { closeHistory } from "@tiptap/pm/history";
import { NodeViewWrapper, type NodeViewProps } from "@tiptap/react";
import { useState, type KeyboardEvent } from "react";
import { PicturesDialog } from "@/components/desk/images/pictures-dialog";
import { useSurroundings } from "@/components/editor/body/body-context";
import { GalleryPicture, nameOf } from "@/components/editor/body/gallery-picture";
import { NodeField } from "@/components/editor/body/node-field";
import { Button } from "@/components/ui/button";
import { SortableList } from "@/components/ui/sortable-list";
import { usesOf } from "@/components/editor/body/uses-of";
import { GALLERY } from "@/lib/body/rules/gallery";
import type { PictureUse } from "@/lib/body/schema";

/** A gallery where it stands in the story: its title, and its pictures to put in order, describe, add to and take out. */
export function GalleryView(props: NodeViewProps) {
  const { node, editor, updateAttributes, deleteNode } = props;
  const { learnPictures, pictures: known } = useSurroundings();
  const [isAdding, setIsAdding] = useState(false);
  const pictures = node.attrs.pictures as PictureUse[];
  const put = (pictures: PictureUse[]) => updateAttributes({ pictures });
  /** What one does to the row of pictures is taken back by itself, however fast the next follows; lines typed are not. */
  const arrange = (pictures: PictureUse[]) => {
    editor.view.dispatch(closeHistory(editor.state.tr));
    put(pictures);
  };
  const others = (use: PictureUse) => pictures.filter((other) => other !== use);

  const items = pictures.map((use) => ({
    id: use.imageId,
    name: nameOf(use, known?.[use.imageId]),
    body: (
      <GalleryPicture
        use={use}
        picture={known?.[use.imageId]}
        editor={editor}
        onSay={(said) => put(pictures.map((other) => (other === use ? { ...use, ...said } : other)))}
        onRemove={editor.isEditable && pictures.length > GALLERY.fewest ? () => arrange(others(use)) : undefined}
      />
    ),
  }));
  const order = (ids: string[]) => arrange(ids.flatMap((id) => pictures.find(({ imageId }) => imageId === id) ?? []));

  return (
    <NodeViewWrapper
      className="node node-gallery"
      data-selected={props.selected || undefined}
      contentEditable={false}
      onKeyDown={(event: KeyboardEvent) => takeBack(event, props)}
    >
      <NodeField {...props} name="title" label="Title of the gallery" />
      {editor.isEditable ? (
        <SortableList label="Pictures in their order" items={items} onMove={order} />
      ) : (
        items.map(({ id, body }) => <div key={id}>{body}</div>)
      )}
      {editor.isEditable && (
        <div className="panel-row">
          <Button onClick={() => setIsAdding(true)} disabled={pictures.length >= GALLERY.most}>
            Add pictures
          </Button>
          <Button look="quiet" onClick={() => deleteNode()}>
            Take the gallery out
          </Button>
        </div>
      )}
      {isAdding && (
        <PicturesDialog
          fewest={1}
          most={GALLERY.most - pictures.length}
          onDone={() => setIsAdding(false)}
          onPick={(picked) => {
            learnPictures(picked);
            arrange([...pictures, ...usesOf(picked, pictures)]);
            setIsAdding(false);
          }}
        />
      )}
    </NodeViewWrapper>
  );
}

/** The text's own undo, for whoever stands on a button in here; lines to type in keep theirs. */
function takeBack(event: KeyboardEvent, { editor }: NodeViewProps): void {
  const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
  if (!isUndo || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  if (event.shiftKey) editor.commands.redo();
  else editor.commands.undo();
}
