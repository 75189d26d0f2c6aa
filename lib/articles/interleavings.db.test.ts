import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { autosave } from "@/lib/articles/commands/autosave";
import { goLive } from "@/lib/articles/commands/go-live";
import { restore } from "@/lib/articles/commands/restore";
import { save } from "@/lib/articles/commands/save";
import { openDesk } from "@/lib/articles/testing/desk";
import type { Conflict, Content, CopyConflict } from "@/lib/articles/schema/content";
import { db } from "@/lib/db/client";
import type { Refusal } from "@/lib/outcome";

const RUNS = process.env.PROOF === "full" ? 1_000 : 12;

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

/** What one editor's browser holds. */
type Tab = { version: number; content: Content; copy: number };

const deed = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom("load", "autosave", "save", "publish", "restore"),
});

/** Every text that the record holds anywhere: article, pending edit, revisions and working copies. */
async function textsOf(id: string): Promise<string> {
  const where = { articleId: id };
  return JSON.stringify([
    await db().article.findUnique({ where: { id }, select: { dek: true } }),
    await db().pendingEdit.findMany({ where }),
    await db().articleRevision.findMany({ where }),
    await db().workingCopy.findMany({ where }),
  ]);
}

test(
  "however two editors load, save, autosave, publish and restore, no text is lost or silently overwritten",
  async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 14 }), async (deeds) => {
        const { bea, cy } = desk.people;
        const { id } = await desk.begun(`Interleaved ${(run += 1)}`, {}, bea);
        const load = async (who: number): Promise<Tab> => {
          const { content, version, copy } = await desk.seen([bea, cy][who]!, id);
          return copy
            ? { version: copy.baseVersion, content: copy.content, copy: copy.number }
            : { version, content, copy: 0 };
        };
        const tabs = [await load(0), await load(1)];
        const mustBeKept: (string | null)[] = [null, null];
        let serial = 0;
        for (const { who, what } of deeds) {
          const [actor, tab] = [[bea, cy][who]!, tabs[who]!];
          const before = await desk.seen(actor, id);
          if (what === "load") tabs[who] = await load(who);
          if (what === "autosave" || what === "save") {
            const dek = `words ${who} ${(serial += 1)};`;
            tab.content = { ...tab.content, dek };
            const sent = { id, version: tab.version, content: tab.content, copy: tab.copy };
            const outcome = what === "save" ? await save(actor, sent) : await autosave(actor, sent);
            const after = await desk.seen(actor, id);
            if (what === "save") expect(outcome.ok).toBe(sent.version === before.version);
            if (what === "autosave" || !outcome.ok) expect(after.content).toEqual(before.content);
            const conflict = outcome.ok ? undefined : conflictIn(outcome.refusal);
            if (conflict) {
              expect(conflict).toMatchObject({ mine: sent.content, theirs: before.content });
              tab.copy = conflict.copy ?? 0;
            } else if (outcome.ok && "version" in outcome.value) {
              Object.assign(tab, { version: outcome.value.version, copy: 0 });
            } else if (outcome.ok && "savedAt" in outcome.value) tab.copy = outcome.value.copy;
            mustBeKept[who] = dek;
          }
          if (what === "publish") await goLive(actor, { id, version: tab.version });
          if (what === "restore") await restore(actor, { id, version: tab.version, number: 1 });
          const texts = await textsOf(id);
          for (const dek of mustBeKept) if (dek) expect(texts).toContain(dek);
        }
      }),
      { seed: 20261122, numRuns: RUNS },
    );
  },
  RUNS * 5_000,
);

const conflictIn = (refusal: Refusal | Conflict | CopyConflict) => (refusal as Partial<Conflict>).conflict;
