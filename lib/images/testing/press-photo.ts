import sharp from "sharp";

type Photo = { width?: number; height?: number; hue?: string; of?: Buffer; xmp?: string; iim?: Uint8Array[] };

/** A JPEG as an agency sends it: a position and a serial number in its EXIF, and what XMP and IIM say; plain, unless `of` it. */
export async function pressPhoto({ width = 900, height = 600, hue = "#0033cc", of, xmp = "", iim = [] }: Photo) {
  const plain = { create: { width, height, channels: 3, background: hue } } as const;
  const jpeg = await (of ? sharp(of) : sharp(plain))
    .withXmp(packet(xmp))
    .withExif({
      IFD0: { Make: "Secretcam" },
      IFD2: { BodySerialNumber: "SN-4711" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 20/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "34/1 18/1 0/1" },
    })
    .jpeg()
    .toBuffer();
  return iim.length
    ? Buffer.concat([jpeg.subarray(0, 2), photoshopSegment(Buffer.concat(iim)), jpeg.subarray(2)])
    : jpeg;
}

/** One IIM dataset: 2:120 is the caption. `encoding`: how its words are written. */
export function dataset(record: number, number: number, value: string | Uint8Array, encoding: BufferEncoding = "utf8") {
  const bytes = typeof value === "string" ? Buffer.from(value, encoding) : Buffer.from(value);
  return Buffer.concat([Buffer.from([0x1c, record, number, bytes.length >> 8, bytes.length & 255]), bytes]);
}

/** 1:90 as it stands before words in UTF-8. */
export const SAYS_UTF8 = dataset(1, 90, new Uint8Array([0x1b, 0x25, 0x47]));

function photoshopSegment(iim: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(iim.length);
  const resource = Buffer.concat([Buffer.from("8BIM"), Buffer.from([0x04, 0x04, 0, 0]), size, iim]);
  const body = Buffer.concat([Buffer.from("Photoshop 3.0\0"), resource, Buffer.alloc(resource.length % 2)]);
  return Buffer.concat([Buffer.from([0xff, 0xed, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
}

const packet = (inside: string) =>
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ' +
  'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" ' +
  'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">' +
  `${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;
