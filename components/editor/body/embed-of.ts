import type { Embed } from "@/lib/body/schema";
import { embedFrame, type EmbedProvider } from "@/lib/embeds/rules";

export const PROVIDERS: Record<EmbedProvider, string> = {
  youtube: "YouTube",
  vimeo: "Vimeo",
  x: "X",
  instagram: "Instagram",
  maps: "Google Maps",
};

const every = Object.keys(PROVIDERS) as EmbedProvider[];

/** The embed of a page's address; null when no provider we know shows that page in a frame. */
export function embedOf(text: string): Embed["attrs"] | null {
  const url = text.trim();
  const provider = every.find((one) => embedFrame(one, url));
  return provider ? { provider, url, title: "" } : null;
}
