import { standing } from "@/lib/articles/commands/hold";
import { keepCopy } from "@/lib/articles/commands/working-copy";
import { refusalOf } from "@/lib/articles/rules";
import { readContent } from "@/lib/articles/rules/content";
import { mayRead, mayWrite } from "@/lib/articles/rules/rights";
import { Content, type CopyConflict } from "@/lib/articles/schema/content";
import { db } from "@/lib/db/client";
import { done, refused, type Outcome, type Refusal } from "@/lib/outcome";
import { staffIdOf, type Actor } from "@/lib/staff/permissions";

/** `version` is the article's as it was read, `copy` the number of the working copy as it was last known (0: none). */
export type Autosave = { id: string; version: number; content: unknown; copy: number };

/**
 * Keeps what a person is typing as their own working copy, which nobody else sees. Neither the article nor anybody else's
 * copy changes. Refused with the other text when another tab of theirs has written since.
 */
export async function autosave(
  actor: Actor,
  { id, version, content, copy }: Autosave,
  now = new Date(),
): Promise<Outcome<{ copy: number; savedAt: string }, Refusal | CopyConflict>> {
  const staffId = staffIdOf(actor);
  if (!staffId) return refused("Only a person has a working copy.");
  const parsed = Content.safeParse(content);
  if (!parsed.success) return { ok: false, refusal: refusalOf(parsed.error) };
  const article = await standing(id);
  if (!article || !mayRead(actor, article)) return refused("There is no such article.");
  if (!mayWrite(actor, article)) return refused("You may not change this story.");
  if (version > article.version) return refused("This version has not been saved yet.", "version");
  const number = await keepCopy(
    db(),
    { articleId: id, staffId, content: parsed.data, baseVersion: version, copy },
    now,
  );
  if (number !== null) return done({ copy: number, savedAt: now.toISOString() });
  const other = await db().workingCopy.findUnique({ where: { articleId_staffId: { articleId: id, staffId } } });
  if (!other) return refused("Another tab of yours has just saved or discarded this: try again.", "copy");
  return {
    ok: false,
    refusal: {
      message: "Another tab of yours has written since.",
      field: "copy",
      other: {
        content: readContent(other.content),
        number: other.number,
        baseVersion: other.baseVersion,
        savedAt: other.savedAt.toISOString(),
      },
    },
  };
}
