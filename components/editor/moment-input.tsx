"use client";
import { useState } from "react";
import { Labelled } from "@/components/ui/labelled";
import { momentOf } from "@/lib/articles/rules/local-time";
import { localOf } from "@/components/editor/local-of";

type Props = {
  label: string;
  name: string;
  zone: string;
  /** ISO 8601 in UTC. */
  value: string | null;
  onChange: (at: string | null) => void;
};

/** A moment as clocks in a zone show it. A time that clocks jump over, or show twice, is said so. */
export function MomentInput({ label, name, zone, value, onChange }: Props) {
  const [local, setLocal] = useState(value ? localOf(value, zone) : "");
  const moment = local ? momentOf(local, zone) : null;
  const clock = `In the time of ${zone.replaceAll("_", " ")}.`;
  return (
    <>
      <Labelled
        label={label}
        name={name}
        optional
        hint={moment?.is === "none" ? `Clocks go forward then: choose ${moment.before} or ${moment.after}.` : clock}
      >
        {(ties) => (
          <input
            {...ties}
            className="input"
            type="datetime-local"
            value={local}
            onChange={({ target }) => {
              setLocal(target.value);
              const meant = target.value ? momentOf(target.value, zone) : null;
              if (!meant) onChange(null);
              if (meant?.is === "one") onChange(meant.at.toISOString());
              if (meant?.is === "two") onChange(meant.choices[0]!.at.toISOString());
            }}
          />
        )}
      </Labelled>
      {moment?.is === "two" && (
        <fieldset className="panel-row">
          <legend>Clocks go back then, and show this time twice. Which is meant?</legend>
          {moment.choices.map(({ offset, at }, index) => (
            <label key={offset}>
              <input
                type="radio"
                name={`${name}-offset`}
                checked={at.toISOString() === value}
                onChange={() => onChange(at.toISOString())}
              />{" "}
              the {index ? "second" : "first"} (UTC{offset})
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
