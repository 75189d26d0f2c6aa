"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { mergeTopics } from "@/lib/topics/actions";

type Topic = { id: string; name: string };

/** Two topics that turned out to be one. */
export function TopicMerge({ topic, others }: { topic: Topic; others: Topic[] }) {
  const [intoId, setInto] = useState<string | null>(null);
  const { run, pending } = useDeed();
  const router = useRouter();
  const into = others.find(({ id }) => id === intoId);
  return (
    <section className="form form-apart" aria-labelledby="merge">
      <div>
        <h2 id="merge">Merge into another topic</h2>
        <p className="hint">Its stories move there, and its address leads there. This cannot be undone.</p>
      </div>
      <Combobox
        label="Topic that stays"
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={intoId}
        onChange={setInto}
        placeholder="Type to find"
      />
      <div className="form-end">
        <Button
          aria-disabled={!into || pending || undefined}
          onClick={() =>
            into &&
            run(() => mergeTopics({ id: topic.id, intoId: into.id }), {
              said: `${topic.name} is now part of ${into.name}.`,
              then: () => router.push("/admin/topics"),
            })
          }
        >
          {into ? `Merge into ${into.name}` : "Merge"}
        </Button>
      </div>
    </section>
  );
}
