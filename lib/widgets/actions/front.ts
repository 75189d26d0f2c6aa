import { refused, type Refusal } from "@/lib/outcome";
import { deskAction } from "@/lib/staff/desk-action";
import { arrangeFront } from "@/lib/widgets/commands/arrange-front";
import { Arrangement, type ArrangedBlock } from "@/lib/widgets/schema";

/**
 * The action that puts a front page live. Only a block's kind knows which settings fit, and kinds are shapes: `faultOf`
 * asks it, and what it answers is the refusal, by the block's place on the page.
 */
export const frontArranger = (faultOf: (block: ArrangedBlock) => Promise<Refusal | null>) =>
  deskAction(Arrangement, async (actor, arrangement) => {
    for (const [index, block] of arrangement.blocks.entries()) {
      const fault = await faultOf(block);
      if (fault) return refused(fault.message, `blocks.${index}.${fault.field}`);
    }
    return arrangeFront(actor, arrangement);
  });
