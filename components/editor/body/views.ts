"use client";
import { ReactNodeViewRenderer } from "@tiptap/react";
import type { Extensions } from "@tiptap/core";
import { EmbedView } from "@/components/editor/body/embed-view";
import { FactBoxView } from "@/components/editor/body/fact-box-view";
import { FigureView } from "@/components/editor/body/figure-view";
import { PullQuoteView } from "@/components/editor/body/pull-quote-view";
import { RelatedStoryView } from "@/components/editor/body/related-story-view";
import { Embed } from "@/components/editor/schema/embed";
import { schemaExtensions } from "@/components/editor/schema/extensions";
import { FactBox } from "@/components/editor/schema/fact-box";
import { Figure } from "@/components/editor/schema/figure";
import { RelatedStory } from "@/components/editor/schema/related-story";
import { PullQuote } from "@/components/editor/schema/pull-quote";

const seen = {
  figure: Figure.extend({ addNodeView: () => ReactNodeViewRenderer(FigureView) }),
  embed: Embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) }),
  factBox: FactBox.extend({ addNodeView: () => ReactNodeViewRenderer(FactBoxView) }),
  relatedStory: RelatedStory.extend({ addNodeView: () => ReactNodeViewRenderer(RelatedStoryView) }),
  pullQuote: PullQuote.extend({ addNodeView: () => ReactNodeViewRenderer(PullQuoteView) }),
};

/** The schema with what is seen of it while writing. */
export const viewExtensions: Extensions = schemaExtensions.map((extension) =>
  extension.name in seen ? seen[extension.name as keyof typeof seen] : extension,
);
