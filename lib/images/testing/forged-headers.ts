import { crc32 } from "node:zlib";

/** A PNG that says how large it is and holds whatever pixels are given, packed. */
export function pngOf(width: number, height: number, packed: Buffer, extra: Buffer = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const start = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const end = chunk("IEND", Buffer.alloc(0));
  return Buffer.concat([start, chunk("IHDR", header), extra, chunk("IDAT", packed), end]);
}

export function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A JPEG with a frame header and nothing in the frame. */
export function jpegSized(width: number, height: number): Buffer {
  const frame = [0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3];
  const components = [1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0];
  return Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame, ...components, 0xff, 0xd9]);
}

/** A GIF with so many frames of one pixel each. */
export function gifOf(width: number, height: number, frames: number): Buffer {
  const screen = [width & 255, width >> 8, height & 255, height >> 8, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
  const frame = Buffer.from([0x21, 0xf9, 4, 0, 1, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  return Buffer.concat([
    Buffer.from("GIF89a"),
    Buffer.from(screen),
    ...Array<Buffer>(frames).fill(frame),
    Buffer.from(";"),
  ]);
}

/** A WebP whose canvas is so wide and high, with no picture on it. */
export function webpSized(side: number): Buffer {
  const body = Buffer.alloc(10);
  body.writeUIntLE(side - 1, 4, 3);
  body.writeUIntLE(side - 1, 7, 3);
  const head = Buffer.from("RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0", "latin1");
  return Buffer.concat([head, body]);
}
