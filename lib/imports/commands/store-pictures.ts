import { receiveImage } from "@/lib/images/commands/receive";
import type { ReadStory } from "@/lib/imports/commands/read-story";
import { pendingIn } from "@/lib/imports/rules/figure-ids";
import { done, type Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** Stores the pictures of a story; their ids by file. A picture stored before is the same picture. */
export async function storePictures(actor: Actor, story: ReadStory): Promise<Outcome<Map<string, string>>> {
  const ids = new Map<string, string>();
  for (const [file, bytes] of story.pictures) {
    const outcome = await receiveImage(actor, { bytes, filename: file, fields: saidOf(story, file) });
    if (!outcome.ok) return outcome;
    ids.set(file, outcome.value.imageId);
  }
  return done(ids);
}

function saidOf({ front, blocks }: ReadStory, file: string) {
  if (front.hero?.file === file) {
    const { alt, caption, credit, decorative } = front.hero;
    return { alt, caption, credit, decorative };
  }
  const figure = pendingIn(blocks).find((pending) => pending.file === file);
  if (!figure) throw new Error(`No place in the story names ${file}.`);
  return { alt: figure.alt, caption: figure.caption, credit: figure.credit };
}
