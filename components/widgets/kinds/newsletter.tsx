import { z } from "zod";
import { SignUpForm } from "@/components/newsletter/sign-up-form";
import { defineWidget } from "@/components/widgets/widget";

export const widget = defineWidget({
  settings: z.strictObject({
    title: z.string().max(80).default(""),
    text: z.string().max(300).default(""),
  }),
  stories: () => null,
  Show({ id, settings, edition, words, page }) {
    return (
      <section className="widget sign-up" aria-labelledby={`w-${id}`}>
        <h2 id={`w-${id}`}>{settings.title || words.widget.newsletter}</h2>
        <p>{settings.text || words.newsletter.about}</p>
        <SignUpForm id={`e-${id}`} source={page} edition={edition} words={words} />
      </section>
    );
  },
});
