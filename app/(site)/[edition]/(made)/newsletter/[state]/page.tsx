import { absence, frameOr } from "@/app/(site)/[edition]/absence";
import { NewsletterState } from "@/components/newsletter/newsletter-state";
import { readNothing } from "@/lib/editions/reads";
import { wordsFor } from "@/lib/words/rules";

export const generateStaticParams = () => [{ state: "_" }];
export const metadata = { robots: { index: false } };

/** Where a form leads: what now holds, as a page with an address of its own. */
export default async function NewsletterStateRoute({ params }: PageProps<"/[edition]/newsletter/[state]">) {
  const found = await frameOr(params);
  if ("answer" in found) return found.answer;
  const { frame } = found;
  const words = wordsFor(frame.edition.language);
  const { state } = await params;
  if (!isState(state, words.newsletter.states)) return absence(await readNothing(), frame);
  return <NewsletterState state={state} frame={frame} words={words} />;
}

function isState<T extends object>(state: string, states: T): state is keyof T & string {
  return Object.hasOwn(states, state);
}
