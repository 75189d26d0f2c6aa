import { z } from "zod";
import { Block } from "@/components/widgets/block";
import { StoryList } from "@/components/widgets/story-list";
import { defineWidget } from "@/components/widgets/widget";

export const widget = defineWidget({
  areas: ["RAIL", "MAIN"],
  settings: z.strictObject({
    title: z.string().max(80).default(""),
    take: z.int().min(1).max(10).default(5),
  }),
  stories: ({ take }) => ({ from: "popular", take }),
  Show({ id, settings, area, stories, edition, words }) {
    if (stories.length === 0) return null;
    const title = settings.title || words.widget.popular;
    const list = <StoryList stories={stories} edition={edition} ranked />;
    if (area === "MAIN") {
      return (
        <Block id={id} kind="most-read" title={title}>
          {list}
        </Block>
      );
    }
    return (
      <section className="widget" aria-labelledby={`w-${id}`}>
        <h2 id={`w-${id}`}>{title}</h2>
        {list}
      </section>
    );
  },
});
