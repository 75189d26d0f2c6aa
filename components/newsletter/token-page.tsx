import { type PageProps, SitePage } from "@/components/site/site-page";
import { pathOf } from "@/lib/editions/rules";

/** A link from a mail says what would happen; only its form acts, since machines open links too. */
export function TokenPage({
  deed,
  token,
  frame,
  words,
  pages,
}: PageProps & { deed: "confirm" | "unsubscribe"; token: string }) {
  const { title, text, submit } = words.newsletter[deed];
  const confirming = deed === "confirm";
  // One-click unsubscribing (RFC 8058) has its token in the address.
  const action = confirming
    ? "/api/newsletter/confirm"
    : `/api/newsletter/unsubscribe?token=${encodeURIComponent(token)}`;
  return (
    <SitePage frame={frame} words={words} pages={pages}>
      <div className="plain">
        <h1>{title}</h1>
        <p className="dek">{text}</p>
        <form className="form" method="post" action={action}>
          {confirming ? (
            <>
              <input type="hidden" name="token" value={token} />
              <input type="hidden" name="source" value={pathOf(frame.edition, "newsletter", "confirm")} />
            </>
          ) : (
            <input type="hidden" name="List-Unsubscribe" value="One-Click" />
          )}
          <button type="submit">{submit}</button>
        </form>
      </div>
    </SitePage>
  );
}
