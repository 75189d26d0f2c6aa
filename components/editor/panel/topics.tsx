"use client";
import { X } from "lucide-react";
import { useDeed } from "@/components/desk/use-deed";
import { NamePicker } from "@/components/editor/panel/name-picker";
import { useStory } from "@/components/editor/story-context";
import { reopenTopic } from "@/lib/topics/actions";

export function TopicsPart() {
  const { article, choices, content, write, learn } = useStory();
  const { run } = useDeed();
  const { topicIds } = content;
  const nameOf = (id: string) => choices.topics.find((one) => one.id === id)?.name ?? "A topic that is gone";
  const create = (name: string) =>
    run(() => reopenTopic({ editionId: article.edition.id, name, description: "" }), {
      said: `${name} is a topic now.`,
      then: ({ id }) => {
        learn({ topics: [{ id, name }] });
        write({ topicIds: [...topicIds, id] });
      },
    });
  return (
    <div className="panel-part">
      <NamePicker
        label="Topics"
        name="topicIds"
        options={choices.topics.filter(({ id }) => !topicIds.includes(id))}
        onPick={({ id }) => write({ topicIds: [...topicIds, id] })}
        onCreate={choices.mayCreate.topic ? create : undefined}
      />
      {topicIds.length > 0 && (
        <ul className="chips">
          {topicIds.map((id) => (
            <li key={id}>
              <bdi>{nameOf(id)}</bdi>
              <button
                type="button"
                aria-label={`Take ${nameOf(id)} away`}
                onClick={() => write({ topicIds: topicIds.filter((one) => one !== id) })}
              >
                <X size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
