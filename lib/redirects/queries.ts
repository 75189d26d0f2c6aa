import { articleTag } from "@/lib/articles/tags";
import { db } from "@/lib/db/client";
import { pathOf } from "@/lib/editions/rules";
import { goalOf, oldPath } from "@/lib/redirects/rules";
import type { Lookup, Room } from "@/lib/redirects/schema";

/** What an address without a page of its own answers: moved, gone or absent. One statement; tags name its goal. */
export async function getRedirect(editionId: string, room: Room, slug: string): Promise<Lookup<never>> {
  const row = await db().redirect.findUnique({
    relationLoadStrategy: "join",
    where: { editionId_path: { editionId, path: oldPath(room, slug) } },
    select: {
      target: true,
      edition: { select: { code: true, isDefault: true } },
      article: { select: { id: true, slug: true, state: true, withdrawnReason: true } },
    },
  });
  if (!row) return { found: { is: "absent" }, tags: [] };
  const { article, edition, target } = row;
  if (target) return { found: { is: "moved", to: goalOf(edition, target) }, tags: [] };
  if (!article) return { found: { is: "gone", reason: "" }, tags: [] };
  const tags = [articleTag(article.id)];
  if (article.state === "PUBLISHED")
    return { found: { is: "moved", to: pathOf(edition, "articles", article.slug) }, tags };
  if (article.state === "WITHDRAWN") return { found: { is: "gone", reason: article.withdrawnReason ?? "" }, tags };
  return { found: { is: "absent" }, tags };
}
