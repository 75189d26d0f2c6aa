import { z } from "zod";
import { SignUpForm } from "@/components/newsletter/sign-up-form";
import { Block } from "@/components/widgets/block";
import { defineWidget } from "@/components/widgets/widget";

export const widget = defineWidget({
  areas: ["RAIL", "MAIN"],
  settings: z.strictObject({
    title: z.string().max(80).default(""),
    text: z.string().max(300).default(""),
  }),
  stories: () => null,
  Show({ id, settings, area, edition, words, page }) {
    const title = settings.title || words.widget.newsletter;
    const inside = (
      <>
        <p>{settings.text || words.newsletter.about}</p>
        <SignUpForm id={`e-${id}`} source={page} edition={edition} words={words} />
      </>
    );
    if (area === "MAIN") {
      return (
        <Block id={id} kind="invitation" title={title}>
          {inside}
        </Block>
      );
    }
    return (
      <section className="widget sign-up" aria-labelledby={`w-${id}`}>
        <h2 id={`w-${id}`}>{title}</h2>
        {inside}
      </section>
    );
  },
});
