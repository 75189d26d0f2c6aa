import { SignUpForm } from "@/components/newsletter/sign-up-form";
import { type PageProps, SitePage } from "@/components/site/site-page";
import { pathOf } from "@/lib/editions/rules";
import type { NewsletterState as State } from "@/lib/words/schema";

/** What now holds, after a form was sent. Where it did not succeed, the form stands ready again. */
export function NewsletterState({ state, frame, words }: PageProps & { state: State }) {
  const { title, text } = words.newsletter.states[state];
  const again = state === "expired" || state === "check-address";
  return (
    <SitePage frame={frame} words={words}>
      <title>{`${title} | ${frame.edition.title}`}</title>
      <div className="plain">
        <h1>{title}</h1>
        <p className="dek">{text}</p>
        {again && (
          <SignUpForm id="email" source={pathOf(frame.edition, "newsletter")} edition={frame.edition} words={words} />
        )}
      </div>
    </SitePage>
  );
}
