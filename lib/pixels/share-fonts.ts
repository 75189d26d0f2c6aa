import { resolve } from "node:path";
import sharp from "sharp";

const FOLDER = "lib/pixels/fonts";
const FILES = ["display", "display-accents", "display-extended", "sans", "sans-accents", "sans-extended"];
const SCRIPTS = ["hebrew", "arabic"];

/** The families inside the files; each line of text names one for Latin, then those of the other scripts. */
export const FACES = {
  serif: "Newsreader 16pt,Frank Ruhl Libre,Noto Naskh Arabic",
  sans: "Libre Franklin Thin,Frank Ruhl Libre,Noto Naskh Arabic",
} as const;

let known: Promise<void> | undefined;

/** Makes the house's fonts known to the text engine of this process, once; it needs no fonts of the system's. */
export function haveFonts(): Promise<void> {
  return (known ??= learn());
}

async function learn(): Promise<void> {
  process.env.FONTCONFIG_FILE ??= resolve(FOLDER, "fonts.conf");
  // A file once named serves every later text: that is how one line can mix scripts.
  for (const name of [...FILES, ...SCRIPTS]) {
    await sharp({ text: { text: ".", fontfile: resolve(FOLDER, `${name}.ttf`), dpi: 72 } }).metadata();
  }
}
