"use client";
import { DeskForm } from "@/components/desk/desk-form";
import { RemoveButton } from "@/components/desk/remove-button";
import { RoomFields } from "@/components/desk/room-fields";
import type { Picture } from "@/lib/images/schema";
import { closeTopic, openTopic, reopenTopic, reviseTopic } from "@/lib/topics/actions";
import type { TopicForDesk } from "@/lib/topics/schema";

/** A topic to open, or with `topic` one to revise. */
export function TopicForm({
  editionId,
  topic,
  picture,
}: {
  editionId: string;
  topic?: TopicForDesk;
  picture?: Picture | null;
}) {
  return (
    <DeskForm
      action={topic ? reviseTopic : openTopic}
      submit={topic ? "Save" : "Open topic"}
      said={topic ? "Topic saved." : "Topic opened."}
      goTo="/admin/topics"
      also={topic && topic.articles === 0 && <Close topic={topic} />}
    >
      <input type="hidden" name={topic ? "id" : "editionId"} value={topic?.id ?? editionId} />
      <RoomFields path="/topics/" room={topic} picture={picture} />
    </DeskForm>
  );
}

function Close({ topic }: { topic: TopicForDesk }) {
  const { id, editionId, name, slug, description, imageId } = topic;
  return (
    <RemoveButton
      label="Close topic"
      said={`${name} is closed.`}
      goTo="/admin/topics"
      remove={() => closeTopic({ id })}
      restore={() => reopenTopic({ editionId, name, slug, description, imageId })}
    />
  );
}
