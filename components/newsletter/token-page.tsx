import { type PageProps, SitePage } from "@/components/site/site-page";
import { pathOf } from "@/lib/editions/rules";

export type TokenPageProps = PageProps & {
  deed: "confirm" | "unsubscribe";
  token: string;
  /** For whom, the address masked, and for which lists. */
  offer: { address: string; lists: string[] };
};

/** A link from a mail says what would happen; only its form acts, since machines open links too. */
export function TokenPage({ deed, token, offer, frame, words }: TokenPageProps) {
  const { title, text, submit } = words.newsletter[deed];
  // One-click unsubscribing (RFC 8058) has its token in the address.
  const action =
    deed === "confirm" ? "/api/newsletter/confirm" : `/api/newsletter/unsubscribe?token=${encodeURIComponent(token)}`;
  return (
    <SitePage frame={frame} words={words}>
      <title>{`${title} | ${frame.edition.title}`}</title>
      <div className="plain">
        <h1>{title}</h1>
        <p className="dek">{text}</p>
        <p>
          <bdi>{offer.address}</bdi>
        </p>
        <ul>
          {offer.lists.map((list) => (
            <li key={list}>{list}</li>
          ))}
        </ul>
        <form className="form" method="post" action={action}>
          <input type="hidden" name="source" value={pathOf(frame.edition, "newsletter", deed)} />
          {deed === "confirm" ? (
            <input type="hidden" name="token" value={token} />
          ) : (
            <input type="hidden" name="List-Unsubscribe" value="One-Click" />
          )}
          <button type="submit">{submit}</button>
        </form>
      </div>
    </SitePage>
  );
}
