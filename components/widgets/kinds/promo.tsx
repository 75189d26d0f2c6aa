import { z } from "zod";
import { defineWidget } from "@/components/widgets/widget";
import { Href } from "@/lib/body/schema";

export const widget = defineWidget({
  settings: z.strictObject({
    title: z.string().min(1).max(80),
    text: z.string().max(400).default(""),
    href: Href,
    link: z.string().min(1).max(60),
  }),
  stories: () => null,
  Show({ id, settings }) {
    return (
      <section className="widget promo" aria-labelledby={`w-${id}`}>
        <h2 id={`w-${id}`}>{settings.title}</h2>
        {settings.text && <p>{settings.text}</p>}
        <p>
          <a className="action" href={settings.href} rel={settings.href.startsWith("/") ? undefined : "noopener"}>
            {settings.link}
          </a>
        </p>
      </section>
    );
  },
});
