import { Readable } from "node:stream";
import { MEDIA_HEADERS } from "@/lib/front/policy";
import { previewShows } from "@/lib/previews/queries";
import { may } from "@/lib/staff/permissions";
import { currentSession } from "@/lib/staff/session";
import { isPublicKey } from "@/lib/storage/keys";
import { storage } from "@/lib/storage/storage";
import { sayPlainly } from "@/lib/visitors/answers";

/** A file that only drafts show: for whoever is signed in at the desk, or holds a link to a preview with it. Else 404. */
export async function GET(request: Request, { params }: { params: Promise<{ key: string }> }): Promise<Response> {
  const { key } = await params;
  const file = isPublicKey(key) && (await maySee(request, key)) ? await storage().get(key) : null;
  if (!file) return sayPlainly(404, "There is no such picture.");
  return new Response(Readable.toWeb(file.stream) as ReadableStream, {
    headers: {
      ...MEDIA_HEADERS,
      "Cross-Origin-Resource-Policy": "same-origin",
      "Content-Type": file.type,
      "Content-Length": String(file.size),
      "Cache-Control": "private, max-age=60",
    },
  });
}

async function maySee(request: Request, key: string): Promise<boolean> {
  const token = new URL(request.url).searchParams.get("preview");
  if (token && (await previewShows(token, key))) return true;
  const session = await currentSession();
  return session !== null && !session.lacksFactor && may(session.actor, "desk.enter");
}
