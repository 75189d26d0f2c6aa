"use server";
import { z } from "zod";
import { deskAction, deskForm } from "@/lib/staff/desk-action";
import { emptyAs } from "@/lib/staff/rules/typed";
import { closeTopic as close } from "@/lib/topics/commands/close-topic";
import { mergeTopics as merge } from "@/lib/topics/commands/merge-topics";
import { openTopic as open } from "@/lib/topics/commands/open-topic";
import { reviseTopic as revise } from "@/lib/topics/commands/revise-topic";
import { TopicWords } from "@/lib/topics/schema";

const { shape } = TopicWords;
const Typed = z.strictObject({ ...shape, slug: emptyAs(undefined, shape.slug), imageId: emptyAs(null, shape.imageId) });

export const openTopic = deskForm(Typed.extend({ editionId: z.uuid() }), open);
export const reviseTopic = deskForm(Typed.extend({ id: z.uuid() }), revise);
export const mergeTopics = deskAction(z.strictObject({ id: z.uuid(), intoId: z.uuid() }), merge);
export const closeTopic = deskAction(z.strictObject({ id: z.uuid() }), close);
/** What undoes a closing. */
export const reopenTopic = deskAction(TopicWords.extend({ editionId: z.uuid() }), open);
