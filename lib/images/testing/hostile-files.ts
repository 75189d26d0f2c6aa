import { deflateSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import { chunk, gifOf, jpegSized, pngOf, webpSized } from "@/lib/images/testing/forged-headers";

/** `harmless`: a whole picture with something odd about it, which may be taken in if nothing of the oddity gets out. */
export type HostileFile = { name: string; bytes: Buffer; harmless?: boolean };

const FORMATS = ["jpeg", "png", "webp", "avif", "gif"] as const;

/** More than 300 files that nobody means well with; the same ones every time. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const whole = new Map<string, Buffer>();
  for (const format of FORMATS) whole.set(format, await photograph(format));
  const truncated = [...whole].flatMap(([format, bytes]) =>
    percents.map((percent) => ({
      name: `${percent} % of a ${format}`,
      bytes: bytes.subarray(0, Math.floor((bytes.length * percent) / 100)),
      // The last hundredth of some holds no pixels.
      harmless: percent > 96,
    })),
  );
  const polyglots = [...whole].flatMap(([format, bytes]) =>
    Object.entries(STOWAWAYS).map(([name, stowaway]) => ({
      name: `${format} and ${name}`,
      bytes: Buffer.concat([bytes, stowaway]),
    })),
  );
  return [...truncated, ...polyglots, ...wrongTypes(), ...bombs(), ...oddities(whole.get("jpeg")!)];
}

const percents = Array.from({ length: 99 }, (_, index) => index + 1);

/** With grain, so that every part of the file stands for pixels. */
async function photograph(format: (typeof FORMATS)[number]): Promise<Buffer> {
  const noise = Buffer.from(
    Array.from({ length: 96 * 64 * 3 }, (_, index) => (index * 7919 + (index >> 3) * 104729) % 251),
  );
  return sharp(noise, { raw: { width: 96, height: 64, channels: 3 } })
    .toFormat(format, format === "gif" ? {} : { quality: 80 })
    .toBuffer();
}

const STOWAWAYS: Record<string, Buffer> = {
  "a PHP program": Buffer.from("<?php system($_GET['c']); ?>"),
  "a page": Buffer.from("<!DOCTYPE html><body onload=alert(1)>"),
  "a script": Buffer.from("*/=1;<ScRiPt>alert(1)</script>"),
  "an archive": Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18)]),
  "a document": Buffer.from("%PDF-1.7\n1 0 obj"),
  "a shell script": Buffer.from("\n#!/bin/sh\nrm -rf /\n"),
  "a frame": Buffer.from("<iframe src=//x></iframe>"),
};

function wrongTypes(): HostileFile[] {
  const heads = {
    ...{ nothing: "", text: "hello", page: "<html>", drawing: "<svg xmlns='http://www.w3.org/2000/svg'/>" },
    ...{ archive: "PK\x03\x04", program: "MZ\x90\0", elf: "\x7fELF", pdf: "%PDF-1.7", bitmap: "BM\x36\0\0\0" },
    ...{ tiff: "II*\0\x08\0\0\0", bigTiff: "MM\0+\0\x08\0\0", psd: "8BPS\0\x01", icon: "\0\0\x01\0\x01\0" },
    ...{ heic: "\0\0\0\x18ftypheic", mp4: "\0\0\0\x18ftypisom", webm: "\x1aE\xdf\xa3", wave: "RIFF\x24\0\0\0WAVE" },
    ...{ mp3: "ID3\x03", ogg: "OggS\0", jxl: "\xff\x0a", jp2: "\0\0\0\x0cjP  ", exr: "v/1\x01", hdr: "#?RADIANCE\n" },
    ...{ ppm: "P6\n9 9\n255\n", fits: "SIMPLE  =", dicom: "\0".repeat(128) + "DICM", xml: "<?xml version='1.0'?>" },
  };
  const empty = ["\xff\xd8\xff\xe0", "\x89PNG\r\n\x1a\n", "GIF89a", "RIFF\0\0\0\0WEBP", "\0\0\0\x18ftypavif"];
  return [
    ...Object.entries(heads).map(([name, head]) => ({ name, bytes: Buffer.from(head + "\0".repeat(64), "latin1") })),
    ...empty.flatMap((head) =>
      ["", "\0".repeat(400), "\xff".repeat(4_000)].map((rest) => ({
        name: `a promise of ${JSON.stringify(head)} and ${rest.length} bytes`,
        bytes: Buffer.from(head + rest, "latin1"),
      })),
    ),
  ];
}

function bombs(): HostileFile[] {
  const sizes = [0, 1, 12_001, 30_000, 65_500] as const;
  const zeros = deflateSync(Buffer.alloc(80_000_000), { level: 9 });
  const sized = sizes.flatMap((side) => [
    { name: `a PNG of ${side} × ${side} with no pixels`, bytes: pngOf(side, side, deflateSync(Buffer.alloc(1))) },
    { name: `a JPEG of ${side} × ${side} with no pixels`, bytes: jpegSized(side, side) },
    { name: `a GIF of ${side} × ${side} with no pixels`, bytes: gifOf(side, side, 0) },
    { name: `a WebP of ${side} × ${side} with no pixels`, bytes: webpSized(Math.max(1, side)) },
  ]);
  return [
    ...sized,
    { name: "a PNG that unpacks to 80 MB in 9000 × 9000", bytes: pngOf(9_000, 9_000, zeros) },
    { name: "a PNG that unpacks to 80 MB in 20 × 20", bytes: pngOf(20, 20, zeros), harmless: true },
    {
      name: "a PNG with a profile that unpacks to 80 MB",
      bytes: pngOf(2, 2, deflateSync(Buffer.alloc(14)), chunk("iCCP", Buffer.concat([Buffer.from("x\0\0"), zeros]))),
      harmless: true,
    },
    {
      name: "a PNG with a text that unpacks to 80 MB",
      bytes: pngOf(2, 2, deflateSync(Buffer.alloc(14)), chunk("zTXt", Buffer.concat([Buffer.from("x\0\0"), zeros]))),
      harmless: true,
    },
    { name: "a GIF of 5,000 frames", bytes: gifOf(10, 10, 5_000) },
    { name: "a packed file", bytes: gzipSync(Buffer.alloc(1_000_000)) },
    { name: "26 MB of a JPEG", bytes: Buffer.concat([jpegSized(10, 10), Buffer.alloc(26 * 1024 * 1024)]) },
  ];
}

/** Whole pictures whose metadata is broken, in as many ways as there are segments to break. */
function oddities(jpeg: Buffer): HostileFile[] {
  const segment = (marker: number, body: Buffer, said = body.length + 2) =>
    Buffer.concat([Buffer.from([0xff, marker, said >> 8, said & 255]), body]);
  const heads = [
    "Exif\0\0II*\0",
    "Exif\0\0",
    "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>",
    "ICC_PROFILE\0\x01\x01",
    "Photoshop 3.0\x008BIM\x04\x04\0\0",
  ];
  return heads.flatMap((head, at) =>
    [0, 1, 7, 40, 200, 4_000].map((length) => {
      const body = Buffer.concat([Buffer.from(head, "latin1"), Buffer.alloc(length, 0xc3 + at)]);
      const marker = [0xe1, 0xe1, 0xe1, 0xe2, 0xed][at]!;
      return {
        name: `a JPEG with ${length} broken bytes after ${JSON.stringify(head)}`,
        bytes: Buffer.concat([jpeg.subarray(0, 2), segment(marker, body), jpeg.subarray(2)]),
        harmless: true,
      };
    }),
  );
}
