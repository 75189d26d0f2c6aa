"use client";
import { DeskForm } from "@/components/desk/desk-form";
import { PictureChoice } from "@/components/desk/images/picture-choice";
import { RemoveButton } from "@/components/desk/remove-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
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
      <TextField label="Name" name="name" required maxLength={100} defaultValue={topic?.name} dir="auto" />
      <TextField
        label="Address"
        name="slug"
        prefix="/topics/"
        optional={!topic}
        maxLength={100}
        defaultValue={topic?.slug}
        hint={topic ? "A new address takes the old one's readers along." : "Left empty, the name makes it."}
      />
      <TextArea
        label="Description"
        name="description"
        optional
        maxLength={500}
        defaultValue={topic?.description}
        hint="Stands at the head of its page, and in search engines."
        dir="auto"
      />
      <PictureChoice
        key={picture?.id}
        label="Picture"
        name="imageId"
        picture={picture}
        hint="At the head of its page, and where it is shared."
      />
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
