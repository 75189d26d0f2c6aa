/** Raise it when an encoder's settings change: the same address must never stand for other bytes. */
export const RECIPE = 1;

/** Who made a picture and whose it is: the only facts that travel inside the files readers get. */
export type Rights = { creator: string; credit: string; copyright: string };

/** An XMP packet with the IPTC fields search engines read (creator, credit line, rights); null when there is nothing to say. */
export function xmpOf({ creator, credit, copyright }: Rights): string | null {
  if (!creator && !credit && !copyright) return null;
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">',
    creator && `<dc:creator><rdf:Seq><rdf:li>${escape(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    copyright && `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escape(copyright)}</rdf:li></rdf:Alt></dc:rights>`,
    credit && `<photoshop:Credit>${escape(credit)}</photoshop:Credit>`,
    "</rdf:Description></rdf:RDF></x:xmpmeta>",
  ]
    .filter(Boolean)
    .join("");
}

function escape(text: string): string {
  // XML 1.0 has no way to write these, not even escaped.
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
