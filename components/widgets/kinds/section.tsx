import { z } from "zod";
import { SectionBlock } from "@/components/articles/section-block";
import { Block } from "@/components/widgets/block";
import { defineWidget } from "@/components/widgets/widget";

const LAYOUTS = ["feature", "columns", "essay"] as const;

/** What is new in a section, under a topic, or in the whole edition under a title of its own. */
export const widget = defineWidget({
  areas: ["MAIN"],
  settings: z.strictObject({
    title: z.string().max(80).default(""),
    take: z.int().min(1).max(9).default(4),
    /** A large picture with a list beside it, columns under a line, or a large headline; the house alternates them. */
    layout: z.enum(["auto", ...LAYOUTS]).default("auto"),
  }),
  stories: ({ take }) => ({ from: "latest", take, pictured: "first" }),
  layouts: ({ layout }) => (layout === "auto" ? LAYOUTS : [layout, ...LAYOUTS]),
  Show({ id, settings, layout, stories, section, topic, edition, words }) {
    if (stories.length === 0) return null;
    const whose = section ?? topic;
    return (
      <Block
        id={id}
        kind="department"
        layout={layout}
        title={settings.title || whose?.name || words.site.latest}
        path={whose?.path}
        color={section?.color}
      >
        <SectionBlock layout={layout} stories={stories} kicker={!section} edition={edition} words={words} />
      </Block>
    );
  },
});
