import { noteView } from "./note-view";
import { readLimited } from "./read-limited";
import { env } from "@/lib/env";
import { hasStaffFlag, isCountable } from "@/lib/views/rules";
import { Beacon, MAX_BEACON_BYTES } from "@/lib/views/schema";

/**
 * A page says that a story was read. 204 for whatever is well-formed, counted or not: the answer tells a sender nothing,
 * and the database is not waited for. The reader's address comes from the front alone.
 */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  if (!/^(text\/plain|application\/json)\s*(;|$)/i.test(headers.get("content-type") ?? "")) return answer(415);
  if (!isOwnOrigin(headers)) return answer(403);
  const text = await readLimited(request, MAX_BEACON_BYTES);
  if (text === null) return answer(413);
  const beacon = Beacon.safeParse(parsedJson(text));
  if (!beacon.success) return answer(400);

  const agent = headers.get("user-agent")?.slice(0, 512) ?? "";
  const address = headers.get("x-dateline-address") ?? "";
  const purposes = ["sec-purpose", "purpose", "x-purpose", "x-moz"].map((name) => headers.get(name));
  if (isCountable({ agent, address, purposes, staff: hasStaffFlag(headers.get("cookie")) })) {
    noteView({ articleId: beacon.data.article, address, agent, at: new Date() });
  }
  return answer(204);
}

/** Not the framework's own answer, which would be a 204 that says what other methods there are. */
export function OPTIONS(): Response {
  return new Response(null, { status: 405, headers: { allow: "POST", "cache-control": "no-store" } });
}

function answer(status: number): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store" } });
}

/** What the browser vouches for counts first; without either header it was no page that sent this, and nothing is at stake. */
function isOwnOrigin(headers: Headers): boolean {
  if (headers.get("sec-fetch-site") === "same-origin") return true;
  const origin = headers.get("origin");
  return origin === null || origin === new URL(env().SITE_URL).origin;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
