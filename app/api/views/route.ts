import { noteView } from "./note-view";
import { env } from "@/lib/env";
import { hasStaffFlag, isCountable } from "@/lib/views/rules";
import { Beacon, MAX_BEACON_BYTES } from "@/lib/views/schema";
import { readBounded } from "@/lib/visitors/body";
import { isOwnPost } from "@/lib/visitors/origin";
import { ADDRESS_HEADER } from "@/lib/visitors/rules";

/**
 * A page says that a story was read. 204 for whatever is well-formed, counted or not: the answer tells a sender nothing,
 * and the database is not waited for. The reader's address comes from the front alone.
 */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  if (!/^(text\/plain|application\/json)\s*(;|$)/i.test(headers.get("content-type") ?? "")) return answer(415);
  if (!isOwnPost(headers, env().SITE_URL)) return answer(403);
  const body = await readBounded(request, MAX_BEACON_BYTES);
  if (body === null) return answer(413);
  const beacon = Beacon.safeParse(parsedJson(body));
  if (!beacon.success) return answer(400);

  const agent = headers.get("user-agent")?.slice(0, 512) ?? "";
  const address = headers.get(ADDRESS_HEADER) ?? "";
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

function parsedJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    return undefined;
  }
}
