import { writeFile } from "node:fs/promises";
import sharp from "sharp";

/** Draws the site's icons into public/: a D over a date's line. Run after a change here. */
const INK = "#171613";
const PAPER = "#fffefc";
const LINE = "#e0584f";

/** On a grid of 64: the letter with its serifs, and the line below it. */
const LETTER =
  "M11 9h20c14.5 0 22 7 22 17.5S45.5 44 31 44H11v-3l4.5-1V13L11 12zm13 3.5v28h6.5c8.5 0 13-4.5 13-14s-4.5-14-13-14z";
const MARK = `<path fill="${PAPER}" fill-rule="evenodd" d="${LETTER}"/><path fill="${LINE}" d="M11 50h42v5H11z"/>`;

/** `scale`: how much of the square the mark fills; a maskable icon may lose a fifth of itself on each side. */
const drawing = (scale: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="${INK}" d="M0 0h64v64H0z"/>` +
  `<g transform="translate(${32 - 32 * scale} ${32 - 32 * scale}) scale(${scale})">${MARK}</g></svg>\n`;

const png = (size: number, scale = 1) =>
  sharp(Buffer.from(drawing(scale)), { density: (72 * size) / 64 })
    .resize(size, size)
    .flatten({ background: INK })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();

/** An ICO file around PNGs: a directory of sixteen bytes each, then the pictures. */
async function ico(sizes: number[]): Promise<Buffer> {
  const pictures = await Promise.all(sizes.map((size) => png(size)));
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  pictures.forEach((picture, index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(sizes[index]!, at);
    head.writeUInt8(sizes[index]!, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  });
  return Buffer.concat([head, ...pictures]);
}

const icons: Record<string, string | Buffer> = {
  "favicon.svg": drawing(1),
  "favicon.ico": await ico([16, 32, 48]),
  "favicon-32.png": await png(32),
  "apple-touch-icon.png": await png(180, 0.8),
  "icon-192.png": await png(192),
  "icon-512.png": await png(512),
  "icon-maskable-192.png": await png(192, 0.66),
  "icon-maskable-512.png": await png(512, 0.66),
};
for (const [name, content] of Object.entries(icons)) await writeFile(`public/${name}`, content);
