import type { Embed } from "@/lib/body/schema";
import type { Words } from "@/lib/words/schema";

const PROVIDERS = { youtube: "YouTube", vimeo: "Vimeo", x: "X", instagram: "Instagram", maps: "Google Maps" } as const;

/** Somebody else's content, fetched only when asked: a link, which the reader's script may open in its place. */
export function EmbedLink({ embed, words }: { embed: Embed["attrs"]; words: Words }) {
  const provider = PROVIDERS[embed.provider];
  if (!URL.canParse(embed.url) || new URL(embed.url).protocol !== "https:") return null;
  return (
    <p className="embed" data-embed={embed.url} data-provider={embed.provider}>
      <a href={embed.url} rel="noopener">
        <span className="embed-by">{words.story.embed(provider)}</span>
        {embed.title && <span className="embed-title">{embed.title}</span>}
      </a>
    </p>
  );
}
