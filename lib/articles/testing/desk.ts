import { file } from "@/lib/articles/commands/file";
import type { DraftInput } from "@/lib/articles/schema";
import type { Content } from "@/lib/articles/schema/content";
import { getArticleForDesk } from "@/lib/articles/queries/article-for-desk";
import { openEdition } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import type { StaffRole } from "@/lib/db/generated/enums";
import type { Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";

/** Somebody with an account. */
export async function hire(name: string, role: StaffRole, sections: string[] = []): Promise<Actor> {
  const { id } = await db().staff.create({ data: { email: `${name.toLowerCase()}@quay.test`, name, role } });
  return { id: `staff:${id}`, name, role, sections };
}

export const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] }));

/** The small edition with an author and two editors, and ways to begin and read articles. */
export async function openDesk() {
  const record = await openEdition();
  const [ada, bea, cy] = [await hire("Ada", "AUTHOR"), await hire("Bea", "EDITOR"), await hire("Cy", "EDITOR")];
  const begun = async (headline: string, more: Partial<DraftInput> = {}, actor = ada) => {
    const draft: DraftInput = {
      headline,
      dek: "What the harbour master said",
      language: "en",
      sectionId: record.harbour.id,
      bylines: [{ bylineId: record.ada.id }],
      body: paragraphs("The ferry came late."),
      ...more,
    };
    return valueOf(await file(actor, { editionId: record.editionId, draft }));
  };
  const seen = async (actor: Actor, id: string) => {
    const article = await getArticleForDesk(actor, id);
    if (!article) throw new Error(`${actor.name} cannot see ${id}.`);
    return article;
  };
  const retold = async (actor: Actor, id: string, change: Partial<Content>): Promise<Content> => ({
    ...(await seen(actor, id)).content,
    ...change,
  });
  return { ...record, people: { ada, bea, cy }, begun, seen, retold };
}

/** What a command answered that was not refused. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.refusal.field ?? ""} ${outcome.refusal.message}`);
  return outcome.value;
}
