"use client";
import { ReactNodeViewRenderer } from "@tiptap/react";
import type { Extensions } from "@tiptap/core";
import { EmbedView } from "@/components/editor/body/embed-view";
import { FactBoxView } from "@/components/editor/body/fact-box-view";
import { FigureView } from "@/components/editor/body/figure-view";
import { GalleryView } from "@/components/editor/body/gallery-view";
import { PullQuoteView } from "@/components/editor/body/pull-quote-view";
import { RelatedStoryView } from "@/components/editor/body/related-story-view";
import { Embed } from "@/components/editor/schema/embed";
import { schemaExtensions } from "@/components/editor/schema/extensions";
import { FactBox } from "@/components/editor/schema/fact-box";
import { Figure } from "@/components/editor/schema/figure";
import { Gallery } from "@/components/editor/schema/gallery";
import { RelatedStory } from "@/components/editor/schema/related-story";
import { PullQuote } from "@/components/editor/schema/pull-quote";

/** Its pictures are dragged inside it; only files that come from outside are the text's to take. */
const isItsOwn = ({ event }: { event: Event }) =>
  !(event instanceof DragEvent && event.dataTransfer?.types.includes("Files"));

const seen = {
  figure: Figure.extend({ addNodeView: () => ReactNodeViewRenderer(FigureView) }),
  gallery: Gallery.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView, { stopEvent: isItsOwn }) }),
  embed: Embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) }),
  factBox: FactBox.extend({ addNodeView: () => ReactNodeViewRenderer(FactBoxView) }),
  relatedStory: RelatedStory.extend({ addNodeView: () => ReactNodeViewRenderer(RelatedStoryView) }),
  pullQuote: PullQuote.extend({ addNodeView: () => ReactNodeViewRenderer(PullQuoteView) }),
};

/** The schema with what is seen of it while writing. */
export const viewExtensions: Extensions = schemaExtensions.map((extension) =>
  extension.name in seen ? seen[extension.name as keyof typeof seen] : extension,
);
