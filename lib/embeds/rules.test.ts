import { describe, expect, it } from "vitest";
import { EMBED_FRAME_HOSTS, embedFrame, type EmbedProvider } from "@/lib/embeds/rules";

const understood: [EmbedProvider, string, string][] = [
  [
    "youtube",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s",
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42",
  ],
  ["youtube", "https://youtu.be/dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"],
  ["youtube", "https://www.youtube.com/shorts/dQw4w9WgXcQ/", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"],
  ["vimeo", "https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1"],
  ["vimeo", "https://vimeo.com/76979871/8272103f6e", "https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e"],
  [
    "vimeo",
    "https://player.vimeo.com/video/76979871?h=8272103f6e",
    "https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e",
  ],
  ["x", "https://x.com/dateline/status/20", "https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20"],
  ["x", "https://twitter.com/i/web/status/20?s=12", "https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20"],
  ["instagram", "https://www.instagram.com/p/CuXYZ_12-ab/", "https://www.instagram.com/p/CuXYZ_12-ab/embed/"],
  ["maps", "https://www.google.com/maps/embed?pb=!1m18!1m12", "https://www.google.com/maps/embed?pb=%211m18%211m12"],
];

const notUnderstood: [EmbedProvider, string][] = [
  ["youtube", "https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ"],
  ["youtube", "https://evil.example/https://www.youtube.com/watch?v=dQw4w9WgXcQ"],
  ["youtube", "https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ"],
  ["youtube", "https://someone@www.youtube.com/watch?v=dQw4w9WgXcQ"],
  ["youtube", "http://www.youtube.com/watch?v=dQw4w9WgXcQ"],
  ["youtube", "https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ"],
  ["youtube", "https://www.youtube.com/watch?v=dQw4w9WgXc"],
  ["youtube", "https://www.youtube.com/watch?v=..%2F..%2Fredir"],
  ["youtube", "https://www.youtube.com/@channel"],
  ["youtube", "https://vimeo.com/76979871"],
  ["vimeo", "https://vimeo.com/channels/staffpicks"],
  ["x", "https://x.com/dateline"],
  ["x", "https://x.com/dateline/status/20/photo/1"],
  ["instagram", "https://www.instagram.com/dateline/"],
  ["maps", "https://www.google.com/maps/place/Jerusalem"],
  ["maps", "https://www.google.com/maps/embed/v1/place?key=k&q=Jerusalem"],
  ["maps", "javascript:alert(1)"],
  ["maps", ""],
];

describe("embedFrame", () => {
  it.each(understood)("%s: %s", (provider, page, frame) => {
    expect(embedFrame(provider, page)).toBe(frame);
    expect(EMBED_FRAME_HOSTS.some((source) => frame.startsWith(`${source}/`) || frame.startsWith(`${source}?`))).toBe(
      true,
    );
  });

  it.each(notUnderstood)("%s refuses %s", (provider, page) => {
    expect(embedFrame(provider, page)).toBeNull();
  });
});
