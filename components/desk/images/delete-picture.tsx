"use client";
import { RemoveButton } from "@/components/desk/remove-button";
import { removePicture } from "@/lib/images/actions/describe";

/** For a picture that nothing uses. */
export function DeletePicture({ id }: { id: string }) {
  return (
    <RemoveButton
      label="Delete picture"
      said="The picture is deleted."
      goTo="/admin/images"
      remove={() => removePicture({ id })}
    />
  );
}
