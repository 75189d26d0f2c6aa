import { z } from "zod";
import { LeadStory } from "@/components/articles/lead-story";
import { TeaserCard } from "@/components/articles/teaser-card";
import { BESIDE } from "@/components/articles/widths";
import { Block } from "@/components/widgets/block";
import { defineWidget } from "@/components/widgets/widget";

/** One big story with those that belong to it, and the next beside it, the first of them with its picture. */
export const widget = defineWidget({
  areas: ["MAIN"],
  settings: z.strictObject({
    /** Headline above the picture, or the picture first. */
    layout: z.enum(["headline", "picture"]).default("headline"),
    related: z.int().min(0).max(4).default(2),
    beside: z.int().min(0).max(6).default(3),
  }),
  stories: ({ related, beside }) => ({ from: "latest", take: 1 + related + beside, related, pictured: "first" }),
  layouts: ({ layout }) => [layout],
  Show({ id, layout, stories, related, section, topic, edition, words }) {
    const [lead, ...others] = stories;
    if (!lead) return null;
    const pictured = others.filter(({ picture }) => picture);
    const first = pictured.find(({ picture }) => !picture?.gone) ?? pictured[0];
    const beside = first ? [first, ...others.filter((teaser) => teaser !== first)] : others;
    const shared = { edition, words };
    return (
      <Block id={id} kind="lead" layout={layout} title={(section ?? topic)?.name ?? words.site.latest} silent>
        <LeadStory teaser={lead} related={related} {...shared} />
        {beside.length > 0 && (
          <div className="lead-beside">
            {beside.map((teaser) => (
              <TeaserCard
                key={teaser.id}
                teaser={teaser}
                size={teaser === first ? "secondary" : "headline"}
                sizes={BESIDE}
                {...shared}
              />
            ))}
          </div>
        )}
      </Block>
    );
  },
});
