import { z } from "zod";
import { GALLERY } from "@/lib/body/rules/gallery";
import { isHref, isOwnPath } from "@/lib/body/rules/href";

/**
 * A story's body: a list of blocks, each a ProseMirror node as JSON, so that the desk's editor and the page share one
 * shape. The schema is closed: an unknown node, mark, attribute or link scheme is refused.
 */
export const MAX_BLOCKS = 2_000;

/** Text that a database and an XML feed can both carry: no control characters but line ends, no half of a surrogate pair. */
export const words = (max: number) =>
  z
    .string()
    .max(max)
    .regex(
      /^[^\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]*$/u,
      "expected text without control characters",
    );

/** The same on one line, without space around it. */
export const line = (max: number) =>
  words(max)
    .trim()
    .regex(/^[^\n\r\u2028\u2029]*$/, "expected a single line");

/** An absolute http, https or mailto address, or a path of our own ("/articles/…"). */
export const Href = z.string().max(2_000).refine(isHref, {
  message: "expected an http, https or mailto link, or a path starting with one /",
});

const Mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href: Href }) }),
]);

const Text = z.strictObject({
  type: z.literal("text"),
  text: words(50_000).min(1),
  marks: z.array(Mark).max(3).optional(),
});
const Break = z.strictObject({ type: z.literal("hardBreak") });
const Inline = z.discriminatedUnion("type", [Text, Break]);
const inlines = z.array(Inline).max(5_000).optional();

/** Set when a block runs against its story's direction. */
const dir = z.enum(["ltr", "rtl"]).optional();

const Paragraph = z.strictObject({
  type: z.literal("paragraph"),
  attrs: z.strictObject({ dir }).optional(),
  content: inlines,
});
const Heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.literal([2, 3]), dir }),
  content: inlines,
});
const Quote = z.strictObject({ type: z.literal("blockquote"), content: z.array(Paragraph).min(1).max(100) });
const PullQuote = z.strictObject({
  type: z.literal("pullQuote"),
  attrs: z.strictObject({ attribution: words(200).default("") }),
  content: inlines,
});
const Item = z.strictObject({
  type: z.literal("listItem"),
  get content(): z.ZodType<(z.infer<typeof Paragraph> | List)[]> {
    return z
      .array(z.union([Paragraph, List]))
      .min(1)
      .max(200);
  },
});
const List: z.ZodType<List> = z.strictObject({
  type: z.enum(["bulletList", "orderedList"]),
  content: z
    .array(z.lazy(() => Item))
    .min(1)
    .max(500),
});
/** A picture where it is used. Empty strings mean "as the picture says". */
const PictureUse = z.strictObject({
  imageId: z.uuid(),
  caption: words(2_000).default(""),
  credit: words(300).default(""),
  alt: words(1_000).default(""),
});
const Figure = z.strictObject({ type: z.literal("figure"), attrs: PictureUse });
/** Pictures that are looked at one after the other, under a title or none. */
const Gallery = z.strictObject({
  type: z.literal("gallery"),
  attrs: z.strictObject({
    title: line(200).default(""),
    pictures: z
      .array(PictureUse)
      .min(GALLERY.fewest, `expected at least ${GALLERY.fewest} pictures in a gallery`)
      .max(GALLERY.most, `expected at most ${GALLERY.most} pictures in a gallery`)
      .refine(eachOnce, "expected every picture of a gallery once"),
  }),
});
const Embed = z.strictObject({
  type: z.literal("embed"),
  attrs: z.strictObject({
    provider: z.enum(["youtube", "vimeo", "x", "instagram", "maps"]),
    url: z.url({ protocol: /^https$/ }).max(2_000),
    title: words(300).default(""),
  }),
});
const Cell = z.strictObject({ type: z.enum(["tableCell", "tableHeader"]), content: z.array(Paragraph).max(20) });
const Row = z.strictObject({ type: z.literal("tableRow"), content: z.array(Cell).min(1).max(30) });
const Table = z.strictObject({
  type: z.literal("table"),
  attrs: z.strictObject({ caption: words(500).default("") }).optional(),
  content: z.array(Row).min(1).max(500),
});
/** Facts beside the story: a title over paragraphs and lists. */
const FactBox = z.strictObject({
  type: z.literal("factBox"),
  attrs: z.strictObject({ title: line(200).default("") }).optional(),
  content: z
    .array(z.union([Paragraph, List]))
    .min(1)
    .max(100),
});
/** Another story of ours, with the words it is offered by; it leads nowhere when the story is taken back. */
const RelatedStory = z.strictObject({
  type: z.literal("relatedStory"),
  attrs: z.strictObject({ href: Href.refine(isOwnPath, "expected a path of our own"), title: line(300).min(1) }),
});
const Divider = z.strictObject({ type: z.literal("horizontalRule") });

export const Block = z.union([
  Paragraph,
  Heading,
  Quote,
  PullQuote,
  List,
  Figure,
  Gallery,
  Embed,
  Table,
  FactBox,
  RelatedStory,
  Divider,
]);
export const Body = z.array(Block).max(MAX_BLOCKS);

export type Inline = z.infer<typeof Inline>;
export type Mark = z.infer<typeof Mark>;
export type Paragraph = z.infer<typeof Paragraph>;
export type ListItem = { type: "listItem"; content: (Paragraph | List)[] };
export type List = { type: "bulletList" | "orderedList"; content: ListItem[] };
export type PictureUse = z.infer<typeof PictureUse>;
export type Figure = z.infer<typeof Figure>;
export type Gallery = z.infer<typeof Gallery>;
export type Embed = z.infer<typeof Embed>;
export type Table = z.infer<typeof Table>;
export type FactBox = { type: "factBox"; attrs?: { title: string }; content: (Paragraph | List)[] };
export type RelatedStory = z.infer<typeof RelatedStory>;
export type Block =
  | z.infer<typeof Paragraph>
  | z.infer<typeof Heading>
  | z.infer<typeof Quote>
  | z.infer<typeof PullQuote>
  | List
  | Figure
  | Gallery
  | Embed
  | Table
  | FactBox
  | RelatedStory
  | z.infer<typeof Divider>;
export type Body = Block[];

function eachOnce(uses: { imageId: string }[]): boolean {
  return new Set(uses.map(({ imageId }) => imageId)).size === uses.length;
}
