import { z } from "zod";
import type { Story } from "@/lib/articles/schema";
import type { Edition } from "@/lib/editions/schema";

/** The rooms whose lists have a feed of their own. */
export type FeedRoom = "sections" | "topics" | "staff";

/** The newest stories of an edition, a section, a topic or a byline, whole. */
export type Feed = {
  edition: Edition;
  title: string;
  description: string;
  /** The page whose stories these are, from the root. */
  path: string;
  stories: Story[];
  /** Address of the WebSub hub that tells subscribers of news; empty when there is none. */
  hub: string;
};

export type FeedFile = "feed.xml" | "feed.json";

/** Plain http is for a hub on the same machine. */
export const HubAddress = z
  .string("expected a text")
  .trim()
  .max(500, "at most 500 characters")
  .refine((text) => text === "" || isHub(text), "expected an https address");

function isHub(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
}
