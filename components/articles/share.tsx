import type { Words } from "@/lib/words/schema";

/** Plain links that work without script; `url` is the story's canonical address. */
export function Share({ url, headline, words }: { url: string; headline: string; words: Words }) {
  const { copy, copied, failed } = words.story.shareBy;
  return (
    <div className="share">
      <h2>{words.story.share}</h2>
      <ul>
        {linksOf(url, headline, words).map(([name, href]) => (
          <li key={name}>
            <a href={href} rel={href.startsWith("mailto:") ? undefined : "noopener nofollow"}>
              {name}
            </a>
          </li>
        ))}
        <li>
          <button type="button" data-share="" data-copied={copied} data-failed={failed} hidden>
            {copy}
          </button>{" "}
          <span role="status" data-share-status="" />
        </li>
      </ul>
    </div>
  );
}

function linksOf(url: string, headline: string, words: Words): [name: string, href: string][] {
  const [link, title, both] = [url, headline, `${headline} ${url}`].map(encodeURIComponent);
  return [
    [words.story.shareBy.mail, `mailto:?subject=${title}&body=${link}`],
    ["WhatsApp", `https://wa.me/?text=${both}`],
    ["Facebook", `https://www.facebook.com/sharer/sharer.php?u=${link}`],
    ["X", `https://x.com/intent/post?text=${title}&url=${link}`],
    ["Telegram", `https://t.me/share/url?url=${link}&text=${title}`],
  ];
}
