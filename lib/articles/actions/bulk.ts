"use server";
import { z } from "zod";
import { duplicate } from "@/lib/articles/commands/begin";
import { doToAll } from "@/lib/articles/commands/bulk";
import { done } from "@/lib/outcome";
import { deskAction } from "@/lib/staff/desk-action";

const Deed = z.discriminatedUnion("do", [
  z.strictObject({ do: z.enum(["submit", "approve", "publish", "takeBack"]) }),
  z.strictObject({ do: z.literal("withdraw"), reason: z.string().max(5_000) }),
  z.strictObject({ do: z.literal("assign"), assigneeId: z.uuid().nullable() }),
  z.strictObject({ do: z.literal("section"), sectionId: z.uuid() }),
]);

/** One deed with every article of a selection; answers why it was refused where it was, by id. */
export const doToMany = deskAction(
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(100), deed: Deed }),
  async (actor, asked) => {
    const outcome = await doToAll(actor, asked);
    if (!outcome.ok) return outcome;
    const refused = outcome.value.flatMap(({ id, outcome: one }) =>
      one.ok ? [] : [{ id, message: one.refusal.message }],
    );
    return done({ refused });
  },
);

/** A copy as a draft of one's own; `key` is made once where the button is, so that pressing twice makes one. */
export const duplicateArticle = deskAction(z.strictObject({ key: z.uuid(), id: z.uuid() }), duplicate);
