/** What a file may be: enough for any photograph that is fit to print. */
export const MOST_BYTES = 25 * 1024 * 1024;
/** Decoded, 40 megapixels are 120 MB; beyond that a small file can take a machine down. */
export const MOST_PIXELS = 40_000_000;
export const LONGEST_SIDE = 12_000;
/** An animation is shown by its first frame. */
export const MOST_FRAMES = 100;

/** Its message is a sentence for the person who handed the file in. */
export class DamagedPicture extends Error {
  override message = "The file is damaged: it cannot be read as a picture.";
}
