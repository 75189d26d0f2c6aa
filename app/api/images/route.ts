import { z } from "zod";
import { env } from "@/lib/env";
import { isOwnDeskPost } from "@/lib/front/desk-origin";
import { upload } from "@/lib/images/commands/upload";
import { getImageForDesk } from "@/lib/images/queries/library";
import { currentSession } from "@/lib/staff/session";
import { sayJson } from "@/lib/visitors/answers";

/** As many as wait for the darkroom without holding up the desk. */
const AT_ONCE = 8;
let uploading = 0;

const Asked = z.strictObject({ name: z.string().min(1).max(1_000), replaces: z.uuid().optional() });

/**
 * A picture's file, as it is, in the body: `?name=` is what it was called, `?replaces=` the picture whose file it takes the
 * place of. 201 with the picture as the library lists it; 200 when it was there before; 4xx with `{"message": …}`.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnDeskPost(Object.fromEntries(request.headers), new URL(env().SITE_URL).origin))
    return sayJson(403, "Pictures are handed in at the desk.");
  const session = await currentSession();
  if (!session || session.lacksFactor) return sayJson(401, "You are signed out. Sign in again in another tab.");
  const asked = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success || !request.body) return sayJson(400, "No file came with this.");
  if (uploading >= AT_ONCE)
    return sayJson(503, "Too many pictures at once. Try this one again.", { "retry-after": "5" });
  uploading += 1;
  try {
    const { name: filename, replaces } = asked.data;
    const outcome = await upload(session.actor, { body: request.body, filename, replaces });
    if (!outcome.ok) return sayJson(422, outcome.refusal.message);
    const picture = await getImageForDesk(session.actor, outcome.value.imageId);
    return Response.json({ picture, known: outcome.value.known }, { status: outcome.value.known ? 200 : 201 });
  } catch (error) {
    if (request.signal.aborted) return sayJson(400, "The file broke off on its way.");
    throw error;
  } finally {
    uploading -= 1;
  }
}
