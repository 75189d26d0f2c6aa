import { connection } from "next/server";
import { frameOr } from "@/app/(site)/[edition]/absence";
import { NewsletterState } from "@/components/newsletter/newsletter-state";
import { TokenPage } from "@/components/newsletter/token-page";
import { Answer } from "@/components/site/answer";
import { isDatabaseAway } from "@/lib/db/away";
import type { Offer } from "@/lib/subscribers/queries";
import { wordsFor } from "@/lib/words/rules";

type Asked = {
  params: Promise<{ edition: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
type LookUp = (token: string) => Promise<Offer | "expired" | null>;

/** The page behind a link from a mail. It never acts, since machines open links too. */
export async function mailedLink(deed: "confirm" | "unsubscribe", { params, searchParams }: Asked, lookUp: LookUp) {
  const { token } = await searchParams;
  const found = await frameOr(params);
  if ("answer" in found) return found.answer;
  const shared = { frame: found.frame, words: wordsFor(found.frame.edition.language) };
  // Whether a link has expired is of the moment: nothing of it is to be made ahead.
  await connection();
  const offer = await offerOf(token, lookUp);
  if (offer === "broken") return <Answer status={503} {...shared} />;
  if (offer === null || offer === "expired" || typeof token !== "string") {
    return (
      <>
        <meta name="answer" content={offer === "expired" ? "410" : "404"} />
        <NewsletterState state="expired" {...shared} />
      </>
    );
  }
  if (offer.done) return <NewsletterState state={deed === "confirm" ? "confirmed" : "unsubscribed"} {...shared} />;
  return <TokenPage deed={deed} token={token} offer={offer} {...shared} />;
}

async function offerOf(
  token: string | string[] | undefined,
  lookUp: LookUp,
): Promise<Offer | "expired" | "broken" | null> {
  if (typeof token !== "string") return null;
  try {
    return await lookUp(token);
  } catch (error) {
    if (isDatabaseAway(error)) return "broken";
    throw error;
  }
}
