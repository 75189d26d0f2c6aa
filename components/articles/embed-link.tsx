import type { Embed } from "@/lib/body/schema";
import { embedFrame } from "@/lib/embeds/rules";
import type { Words } from "@/lib/words/schema";

const NAMES = { youtube: "YouTube", vimeo: "Vimeo", x: "X", instagram: "Instagram", maps: "Google Maps" } as const;

/** Somebody else's content: a link to it, in whose place the reader's script puts the frame when clicked. */
export function EmbedLink({ embed, words }: { embed: Embed["attrs"]; words: Words }) {
  const { provider, url, title } = embed;
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") return null;
  const frame = embedFrame(provider, url) ?? undefined;
  return (
    <p className="embed">
      <a href={url} rel="noopener" data-embed={frame} data-provider={frame && provider} data-title={title || undefined}>
        <span className="embed-by">{words.story.embed(NAMES[provider])}</span>
        {title && <span className="embed-title">{title}</span>}
      </a>
    </p>
  );
}
