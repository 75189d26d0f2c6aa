import { db } from "@/lib/db/client";
import { pathOf } from "@/lib/editions/rules";
import { shownPicture, shownSelect } from "@/lib/images/queries";
import { imageTag } from "@/lib/images/tags";
import { getRedirect, getRedirectIn } from "@/lib/redirects/queries";
import { isSlug } from "@/lib/redirects/rules";
import type { Lookup } from "@/lib/redirects/schema";
import { addressTag } from "@/lib/redirects/tags";
import type { TopicPage } from "@/lib/topics/schema";
import { topicTag } from "@/lib/topics/tags";

/** What the address of a topic answers. One statement; a second on a miss, for old addresses. */
export async function getTopicPage(editionCode: string, slug: string): Promise<Lookup<TopicPage>> {
  if (!isSlug(slug)) return getRedirectIn(editionCode, "topics", slug);
  const edition = await db().edition.findUnique({
    relationLoadStrategy: "join",
    where: { code: editionCode },
    select: {
      id: true,
      code: true,
      isDefault: true,
      topics: {
        where: { slug },
        select: { id: true, slug: true, name: true, description: true, image: { select: shownSelect } },
      },
    },
  });
  if (!edition) return { found: { is: "absent" }, tags: [] };
  const tag = addressTag(edition.id, "topics", slug);
  const [topic] = edition.topics;
  if (!topic) {
    const old = await getRedirect(edition.id, "topics", slug);
    return { found: old.found, tags: [tag, ...old.tags] };
  }
  const { image, ...rest } = topic;
  const path = pathOf(edition, "topics", slug);
  const value = { ...rest, editionId: edition.id, path, picture: shownPicture(image) };
  return { found: { is: "found", value }, tags: [tag, topicTag(topic.id), ...(image ? [imageTag(image.id)] : [])] };
}
