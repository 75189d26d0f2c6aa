import { Picture } from "@/components/ui/picture";
import type { BylinePage } from "@/lib/bylines/schema";
import type { Words } from "@/lib/words/schema";

/** Who somebody is: the `intro` of a byline's ListPage. */
export function BylineIntro({ byline, words }: { byline: BylinePage; words: Words }) {
  const links = byline.sameAs.filter((href) => URL.canParse(href) && new URL(href).protocol === "https:");
  return (
    <div className="byline-intro">
      {byline.portrait && (
        <div className="portrait">
          <Picture picture={byline.portrait} shape="SQUARE" sizes="160px" />
        </div>
      )}
      {byline.title && <p className="bio-title">{byline.title}</p>}
      {byline.bio && <p className="dek">{byline.bio}</p>}
      {links.length > 0 && (
        <p className="elsewhere">
          {words.list.elsewhere}{" "}
          {links.map((href) => (
            <a key={href} href={href} rel="me noopener">
              {new URL(href).hostname.replace(/^www\./, "")}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
