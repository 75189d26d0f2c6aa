import type { Embed } from "@/lib/body/schema";

export type EmbedProvider = Embed["attrs"]["provider"];

/** What may be framed on a reader's page, and only after a click: the sources of `frame-src`. */
export const EMBED_FRAME_HOSTS = [
  "https://www.youtube-nocookie.com",
  "https://player.vimeo.com",
  "https://platform.twitter.com",
  "https://www.instagram.com",
  "https://www.google.com/maps/embed",
] as const;

/**
 * The address to frame for a public page of a provider, in the form that sets the fewest cookies; null when the page
 * is not one we understand, and then a link to it is all that is shown.
 */
export function embedFrame(provider: EmbedProvider, page: string): string | null {
  const url = URL.canParse(page) ? new URL(page) : null;
  if (!url || url.protocol !== "https:" || url.port || url.username || url.password) return null;
  return frames[provider](url);
}

const frames: Record<EmbedProvider, (url: URL) => string | null> = {
  youtube(url) {
    const id = youtubeId(url);
    if (!id) return null;
    const start = /^(\d{1,6})s?$/.exec(url.searchParams.get("t") ?? url.searchParams.get("start") ?? "")?.[1];
    return `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ""}`;
  },
  vimeo(url) {
    const pattern = host(url, "player.vimeo.com") ? /^\/video\/(\d{1,12})$/ : /^\/(\d{1,12})(?:\/([0-9a-f]{6,20}))?$/;
    const [, id, inPath] =
      (host(url, "vimeo.com", "www.vimeo.com", "player.vimeo.com") && pattern.exec(path(url))) || [];
    if (!id) return null;
    const key = inPath ?? /^[0-9a-f]{6,20}$/.exec(url.searchParams.get("h") ?? "")?.[0];
    return `https://player.vimeo.com/video/${id}?dnt=1${key ? `&h=${key}` : ""}`;
  },
  x(url) {
    if (!host(url, "x.com", "www.x.com", "mobile.x.com", "twitter.com", "www.twitter.com", "mobile.twitter.com"))
      return null;
    const id = /^\/(?:\w{1,15}|i\/web)\/status\/(\d{1,20})$/.exec(path(url))?.[1];
    return id ? `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}` : null;
  },
  instagram(url) {
    if (!host(url, "instagram.com", "www.instagram.com")) return null;
    const [, kind, id] = /^\/(p|reel|tv)\/([\w-]{5,40})(?:\/embed)?$/.exec(path(url)) ?? [];
    return id ? `https://www.instagram.com/${kind}/${id}/embed/` : null;
  },
  /** Only the address from "Share, embed a map": any other page of a map has none that may be framed without a key. */
  maps(url) {
    if (!host(url, "www.google.com") || path(url) !== "/maps/embed") return null;
    const place = url.searchParams.get("pb");
    return place ? `https://www.google.com/maps/embed?${new URLSearchParams({ pb: place })}` : null;
  },
};

function youtubeId(url: URL): string | null {
  const id = host(url, "youtu.be")
    ? path(url).slice(1)
    : host(url, "youtube.com", "www.youtube.com", "m.youtube.com", "www.youtube-nocookie.com")
      ? path(url) === "/watch"
        ? url.searchParams.get("v")
        : /^\/(?:embed|shorts|live)\/([^/]+)$/.exec(path(url))?.[1]
      : null;
  return id && /^[\w-]{11}$/.test(id) ? id : null;
}

function host(url: URL, ...names: string[]): boolean {
  return names.includes(url.hostname);
}

function path(url: URL): string {
  return url.pathname.replace(/\/$/, "");
}
