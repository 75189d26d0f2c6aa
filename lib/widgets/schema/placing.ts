import { z } from "zod";
import { Place } from "@/lib/db/generated/enums";
import { WidgetKind, type Placement } from "@/lib/widgets/schema";

const LETTERS = 4_000;

const SECTIONS = 200;

/** What the newsroom decides about a widget in a rail. `sectionIds`: on for those sections alone; for all when empty. */
const Words = {
  widget: WidgetKind,
  sectionIds: z
    .array(z.uuid())
    .max(SECTIONS, `At most ${SECTIONS} sections.`)
    .transform((ids) => [...new Set(ids)]),
  enabled: z.boolean(),
  /** As the kind wants them, which the actions ask; readers are not shown a widget whose settings its kind refuses. */
  settings: z
    .record(z.string().max(40), z.union([z.string(), z.number(), z.boolean()]))
    .refine((settings) => JSON.stringify(settings).length <= LETTERS, "That is too much for one widget."),
};
export const NewWidget = z.strictObject({ ...Words, editionId: z.uuid(), place: z.enum(Place) });
/** `widget` is the kind that stands there: its settings are checked as that kind's. */
export const RevisedWidget = z.strictObject({ ...Words, id: z.uuid() });
export type RevisedWidget = z.output<typeof RevisedWidget>;
export const WidgetOrder = z.strictObject({
  editionId: z.uuid(),
  place: z.enum(Place),
  ids: z.array(z.uuid()).max(100),
});

export type WidgetForDesk = Placement & { editionId: string; place: Place; sectionIds: string[]; enabled: boolean };
