import type { EditorView } from "@tiptap/pm/view";
import { sendFile } from "@/components/desk/images/send-file";
import { sayFault } from "@/components/ui/toast-manager";
import type { Picture } from "@/lib/images/schema";

/** Pictures that are pasted or dropped as files join the library and stand where the cursor is. False: there are none. */
export function takePictures(view: EditorView, data: DataTransfer | null, learn: (picture: Picture) => void): boolean {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith("image/"));
  // Word and browsers send a picture of the words beside the words.
  if (!files.length || data?.types.includes("text/html")) return false;
  for (const file of files) void place(view, file, learn);
  return true;
}

async function place(view: EditorView, file: File, learn: (picture: Picture) => void): Promise<void> {
  const sent = await sendFile(file, { onProgress: () => undefined });
  if (sent.is === "refused") return sayFault(sent.message);
  const { picture } = sent.picture;
  learn(picture);
  const figure = view.state.schema.nodes.figure?.create({ imageId: picture.id });
  if (figure && !view.isDestroyed) view.dispatch(view.state.tr.replaceSelectionWith(figure));
}
