"use client";
import { useState } from "react";
import type { SettingRow } from "@/components/desk/setting-list";
import { useDeed } from "@/components/desk/use-deed";
import { RefusalContext } from "@/components/ui/refusal";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { changeSetting } from "@/lib/settings/actions";

/** One setting, saved as soon as its input is left, with a way back. */
export function SettingField({ row, value }: { row: SettingRow; value: string | number }) {
  const { key, label, hint, as } = row;
  const { run, refusal } = useDeed({ quietly: true });
  const [saved, setSaved] = useState(value);
  const [typed, setTyped] = useState(String(value));
  function save(text: string) {
    const next = as === "number" && text.trim() ? Number(text) : text.trim();
    if (next === saved) return;
    run(() => changeSetting({ key, value: next }), {
      said: `${label}: saved.`,
      undo: () => {
        setSaved(saved);
        setTyped(String(saved));
        return changeSetting({ key, value: saved });
      },
      then: () => setSaved(next),
    });
  }
  const shared = {
    label,
    hint,
    name: key,
    value: typed,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    onBlur: () => save(typed),
  };
  const fault = refusal && { message: refusal.message.replace(`${key}: `, "Not saved: "), field: key };
  return (
    <RefusalContext value={fault}>
      {Array.isArray(as) ? (
        <Select {...shared} options={as} />
      ) : as === "text" ? (
        <TextArea {...shared} dir="ltr" />
      ) : (
        <TextField {...shared} type={as === "number" ? "number" : "text"} min={as === "number" ? 0 : undefined} />
      )}
    </RefusalContext>
  );
}
