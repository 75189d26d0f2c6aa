"use client";
import { useState } from "react";
import { Combobox } from "@/components/ui/combobox";
import { Select, type Option } from "@/components/ui/select";
import type { BlockTopic } from "@/lib/widgets/schema";

export type Rule = { sectionId: string | null; topic: BlockTopic | null };
type Named = { id: string; name: string };

const LATEST = { value: "latest", label: "Newest of every section" };
const OF_SECTION = { value: "section", label: "Newest of one section" };
const OF_TOPIC = { value: "topic", label: "Newest of one topic" };

/** What fills a block where nothing is picked by hand. */
export function BlockRule({
  rule,
  sections,
  topics,
  onChange,
}: {
  rule: Rule;
  sections: Named[];
  /** None for a kind that cannot follow one. */
  topics: BlockTopic[];
  onChange: (rule: Rule) => void;
}) {
  const [kind, setKind] = useState(rule.topic ? "topic" : rule.sectionId ? "section" : "latest");
  const kinds: Option[] = [LATEST, ...(sections.length ? [OF_SECTION] : []), ...(topics.length ? [OF_TOPIC] : [])];
  return (
    <>
      <Select
        label="Filled with"
        options={kinds}
        value={kind}
        onChange={({ currentTarget: { value } }) => {
          setKind(value);
          onChange({
            sectionId: value === "section" ? (sections[0]?.id ?? null) : null,
            topic: value === "topic" ? (topics[0] ?? null) : null,
          });
        }}
      />
      {kind === "section" && (
        <Select
          label="Section"
          name="sectionId"
          options={sections.map(optionOf)}
          value={rule.sectionId ?? ""}
          onChange={({ currentTarget: { value } }) => onChange({ sectionId: value, topic: null })}
        />
      )}
      {kind === "topic" && (
        <Combobox
          label="Topic"
          name="topicId"
          options={topics.map(optionOf)}
          value={rule.topic?.id ?? null}
          onChange={(id) => onChange({ sectionId: null, topic: topics.find((one) => one.id === id) ?? null })}
          placeholder="Type to find"
        />
      )}
    </>
  );
}

const optionOf = ({ id, name }: Named): Option => ({ value: id, label: name });
