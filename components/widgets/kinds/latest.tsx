import { z } from "zod";
import { StoryList } from "@/components/widgets/story-list";
import { defineWidget } from "@/components/widgets/widget";

export const widget = defineWidget({
  settings: z.strictObject({
    title: z.string().max(80).default(""),
    take: z.int().min(1).max(10).default(5),
  }),
  stories: ({ take }) => ({ from: "latest", take }),
  Show({ id, settings, stories, edition, words }) {
    if (stories.length === 0) return null;
    return (
      <section className="widget" aria-labelledby={`w-${id}`}>
        <h2 id={`w-${id}`}>{settings.title || words.widget.latest}</h2>
        <StoryList stories={stories} edition={edition} />
      </section>
    );
  },
});
