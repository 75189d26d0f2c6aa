import { redrawNext } from "@/lib/share-pictures/commands/redraw";
import { Redrawing } from "@/lib/share-pictures/schema";

/** Brings the share pictures of a renamed section's or edition's stories up to date, a batch at a time. */
export const redrawSharePictures = (payload: unknown) => redrawNext(Redrawing.parse(payload));
