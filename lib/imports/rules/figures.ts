import type { Image, PhrasingContent } from "mdast";
import { GALLERY } from "@/lib/body/rules/gallery";
import type { Embed } from "@/lib/body/schema";
import { embedFrame, type EmbedProvider } from "@/lib/embeds/rules";
import type { Report } from "@/lib/imports/rules/inlines";
import { isPlainFile, type PendingFigure, type PendingGallery } from "@/lib/imports/schema";

const PROVIDERS: readonly EmbedProvider[] = ["youtube", "vimeo", "x", "instagram", "maps"];

/** A picture on a line of its own; its title is "caption | credit". */
export function figureOf(node: Image, report: Report): PendingFigure {
  const file = decoded(node.url);
  if (!isPlainFile(file)) report(node, "expected the name of a picture beside the Markdown, such as harbour.jpg");
  if (!node.alt?.trim()) report(node, "expected in words what the picture shows: ![what it shows](file.jpg)");
  const title = node.title ?? "";
  const bar = title.lastIndexOf("|");
  return {
    type: "pending",
    line: node.position?.start.line ?? 1,
    file,
    alt: node.alt?.trim() ?? "",
    caption: (bar < 0 ? title : title.slice(0, bar)).trim(),
    credit: bar < 0 ? "" : title.slice(bar + 1).trim(),
  };
}

/** Pictures on lines of their own that follow each other without an empty one; null for any other paragraph. */
export function galleryOf(children: PhrasingContent[], report: Report): PendingGallery | null {
  const images = children.filter((child) => child.type === "image");
  if (images.length < GALLERY.fewest || !children.every((child) => child.type === "image" || isBlank(child)))
    return null;
  const pictures = images.map((image) => figureOf(image, report));
  for (const [index, { file }] of pictures.entries()) {
    if (index === GALLERY.most) report(images[index]!, `expected at most ${GALLERY.most} pictures in a gallery`);
    if (pictures.findIndex((other) => other.file === file) < index)
      report(images[index]!, "expected every picture of a gallery once");
  }
  return { type: "pendingGallery", pictures };
}

/** The address, when a paragraph is nothing else. */
export function bareLink(children: PhrasingContent[]): string | null {
  const [only] = children;
  if (!only || children.length > 1) return null;
  const words = only.type === "link" && only.children.length === 1 ? only.children[0] : only;
  if (words?.type !== "text" || !/^https:\/\/\S+$/.test(words.value)) return null;
  return only.type === "link" && only.url !== words.value ? null : words.value;
}

/** What an address can be embedded as; null when it is a link like any other. */
export function embedOf(url: string): Embed | null {
  const provider = PROVIDERS.find((one) => embedFrame(one, url) !== null);
  return provider ? { type: "embed", attrs: { provider, url, title: "" } } : null;
}

const isBlank = (child: PhrasingContent) =>
  child.type === "break" || (child.type === "text" && child.value.trim() === "");

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
