import { z } from "zod";
import type { FoundWords } from "@/lib/pixels/read-words";
import type { PictureType } from "@/lib/pixels/sniff";

const Rights = z.strictObject({ creator: z.string(), credit: z.string(), copyright: z.string() });
const whole = z.number().int().min(0);
const Rect = z.strictObject({ left: whole, top: whole, width: whole, height: whole });

const Print = z.strictObject({
  /** The file's name in the folder. */
  name: z.string(),
  crop: Rect,
  width: whole,
  height: whole,
  format: z.enum(["AVIF", "WEBP", "JPEG"]),
});

/** What the darkroom is asked for: `file` is read, what it makes lies in `folder` afterwards. */
export const DarkroomOrder = z.discriminatedUnion("do", [
  /** Whether a file is a whole picture, and what it says of itself; with `said`, also its first print: "first". */
  z.strictObject({
    do: z.literal("prove"),
    file: z.string(),
    folder: z.string(),
    width: z.number().int().positive(),
    /** What staff said already stands over what the file says. */
    said: Rights.nullable(),
  }),
  z.strictObject({
    do: z.literal("print"),
    file: z.string(),
    folder: z.string(),
    prints: z.array(Print).max(60),
    rights: Rights,
  }),
]);
export type DarkroomOrder = z.infer<typeof DarkroomOrder>;
export type Print = z.infer<typeof Print>;

/** Width and height as seen, after the camera's orientation is applied. */
export type Proof = {
  mime: PictureType;
  bytes: number;
  width: number;
  height: number;
  words: FoundWords;
  first: { width: number; height: number } | null;
};

/** `placeholder`: see lib/pixels/placeholder. `fault`: a sentence for the person who handed the file in. */
export type DarkroomAnswer = { proof: Proof } | { printed: true; placeholder: string } | { fault: string };
