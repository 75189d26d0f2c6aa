import type { ZodError } from "zod";
import { change } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import type { StaticPage } from "@/lib/db/generated/client";
import { frameTag } from "@/lib/editions/tags";
import { done, refused, type Outcome, type Refusal } from "@/lib/outcome";
import { lockAddresses, moveAddress } from "@/lib/redirects/commands/addresses";
import { addressTag } from "@/lib/redirects/tags";
import { may, type Actor } from "@/lib/staff/permissions";
import { PageText, type PageConflict } from "@/lib/static-pages/schema";

/** `version` is the page's as it was read. */
export type WritePage = { id: string; version: number; page: unknown };

/**
 * Puts in place what was written of a page: its title, text and address, and whether readers see it; an old address then
 * leads to the new one. A save over somebody else's is refused with what they saved, and changes nothing.
 */
export async function writePage(
  actor: Actor,
  { id, version, page }: WritePage,
): Promise<Outcome<{ version: number; savedAt: string }, Refusal | PageConflict>> {
  if (!may(actor, "page.write")) return refused("You may not change pages.");
  const parsed = PageText.safeParse(page);
  if (!parsed.success) return { ok: false, refusal: faultIn(parsed.error) };
  const { data } = parsed;
  return change(actor, async (tx, traces) => {
    const found = await tx.staticPage.findUnique({ where: { id }, select: { editionId: true } });
    if (!found) return refused("There is no such page.");
    const { editionId } = found;
    await lockAddresses(tx, editionId);
    const before = await tx.staticPage.findUniqueOrThrow({ where: { id } });
    if (before.version !== version) return { ok: false, refusal: await conflictOf(tx, before) };
    if (await tx.staticPage.count({ where: { editionId, slug: data.slug, id: { not: id } } })) {
      return refused(`Another page has the address ${data.slug}.`, "slug");
    }
    const { updatedAt } = await tx.staticPage.update({ where: { id }, data: { ...data, version: version + 1 } });
    const moved = { editionId, room: "pages", from: before.slug, to: data.slug } as const;
    if (moved.from !== moved.to) await moveAddress(tx, moved);
    traces.audit("page.write", "page", id, textOf(before), data);
    traces.tick([frameTag(editionId), ...[moved.from, moved.to].map((slug) => addressTag(editionId, "pages", slug))]);
    return done({ version: version + 1, savedAt: updatedAt.toISOString() });
  });
}

/** A text's own faults say which of its blocks, which tells a person nothing. */
function faultIn({ issues: [issue] }: ZodError): Refusal {
  const field = String(issue?.path[0] ?? "");
  const isBlock = field === "body" && issue?.code !== "custom";
  return isBlock || !issue
    ? { message: "The text holds something that no page can show.", field: "body" }
    : { message: issue.message, field: field || undefined };
}

async function conflictOf(tx: Tx, now: StaticPage): Promise<PageConflict> {
  const last = await tx.auditEvent.findFirst({
    where: { subject: "page", subjectId: now.id },
    orderBy: { at: "desc" },
    select: { actorName: true },
  });
  const by = last?.actorName ?? null;
  const message = `${by ?? "Somebody"} saved this page after you began. Nothing is lost: choose what stands.`;
  return {
    message,
    field: "version",
    theirs: { ...textOf(now), version: now.version, by, at: now.updatedAt.toISOString() },
  };
}

const textOf = ({ title, slug, published, body }: StaticPage) =>
  ({ title, slug, published, body: body as PageText["body"] }) satisfies PageText;
