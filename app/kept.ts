import { connection } from "next/server";
import { isDatabaseAway } from "@/lib/db/away";
import { LIFE_HEADER, TAGS_HEADER } from "@/lib/pages/press";
import type { Found } from "@/lib/outcome";
import type { Lookup } from "@/lib/redirects/schema";

/** `life`: seconds after which it is written anew even if no tag ticked. */
type Written = { body: string; type: string; life?: number; link?: string };

/**
 * The answer to GET of a file for machines. The page store keeps it under the lookup's tags and serves it as bytes; what is
 * moved, gone, absent or out of reach answers as pages do. `movedTo` makes the file's address out of a page's.
 */
export async function kept<T>(
  lookup: () => Promise<Lookup<T>>,
  write: (value: T, now: Date) => Written,
  movedTo = (path: string) => path,
): Promise<Response> {
  await connection(); // nothing is made while the app is built: there is no database then
  const now = new Date();
  const { found, tags } = await unlessAway(lookup);
  if (found.is === "found") {
    const { body, type, life, link } = write(found.value, now);
    return new Response(body, {
      headers: {
        "Content-Type": type,
        // When it was made, not when its newest story was: a story that was taken out of it makes it new as well.
        "Last-Modified": now.toUTCString(),
        [TAGS_HEADER]: tags.join(","),
        ...(life ? { [LIFE_HEADER]: String(life) } : {}),
        ...(link ? { Link: link } : {}),
      },
    });
  }
  const status = STATUS[found.is];
  return new Response(`${SAID[status]}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      [TAGS_HEADER]: [...tags, `answer:${status}`].join(","),
      ...(found.is === "moved" ? { Location: found.to.startsWith("/") ? movedTo(found.to) : found.to } : {}),
    },
  });
}

const STATUS = { moved: 308, absent: 404, gone: 410, broken: 503 } as const;
const SAID = {
  308: "It has moved.",
  404: "There is nothing here.",
  410: "It is no longer available.",
  503: "It cannot be shown just now. Please try again in a minute.",
} as const;

async function unlessAway<T>(lookup: () => Promise<Lookup<T>>): Promise<{ found: Found<T>; tags: string[] }> {
  try {
    return await lookup();
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return { found: { is: "broken" }, tags: [] };
  }
}
