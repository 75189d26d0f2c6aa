import { z } from "zod";
import { TeaserCard } from "@/components/articles/teaser-card";
import { Block } from "@/components/widgets/block";
import { defineWidget } from "@/components/widgets/widget";

/** Stories of equal weight in a row, each with its picture. */
export const widget = defineWidget({
  areas: ["MAIN"],
  settings: z.strictObject({
    title: z.string().max(80).default(""),
    take: z.int().min(2).max(8).default(4),
    /** The crop of its pictures. */
    crop: z.enum(["wide", "standard", "square"]).default("standard"),
  }),
  stories: ({ take }) => ({ from: "latest", take, pictured: "all" }),
  layouts: ({ crop }) => [`row-${crop}`, "row-wide", "row-square"],
  Show({ id, settings, layout, stories, section, topic, edition, words }) {
    if (stories.length === 0) return null;
    const whose = section ?? topic;
    const title = settings.title || whose?.name;
    return (
      <Block
        id={id}
        kind="grid"
        layout={layout}
        title={title ?? words.site.more}
        path={whose?.path}
        color={section?.color}
        silent={!title}
      >
        <div className="grid-row" data-count={stories.length}>
          {stories.map((teaser) => (
            <TeaserCard
              key={teaser.id}
              teaser={teaser}
              size="secondary"
              shape={layout === "row-wide" ? "WIDE" : "STANDARD"}
              kicker={!section}
              edition={edition}
              words={words}
            />
          ))}
        </div>
      </Block>
    );
  },
});
