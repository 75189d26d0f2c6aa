"use client";
import { useId } from "react";
import { useFault } from "@/components/ui/refusal";
import { directionOf } from "@/lib/editions/rules";

type GrowingProps = {
  name: string;
  label: string;
  placeholder: string;
  max: number;
  advised?: number;
  value: string;
  onWrite: (value: string) => void;
  language: string;
  isLocked: boolean;
};

/** A line of a text, as large as it will be read; it grows with its words, and Enter goes on to the next. */
export function Growing({ name, label, placeholder, max, advised, value, onWrite, language, isLocked }: GrowingProps) {
  const id = useId();
  const fault = useFault(name);
  const isLong = advised !== undefined && value.length > advised;
  return (
    <div className="growing" data-name={name}>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        value={value}
        placeholder={placeholder}
        maxLength={max}
        readOnly={isLocked}
        lang={language}
        dir={directionOf(language)}
        aria-describedby={`${id}-about`}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => onWrite(event.target.value.replace(/[\n\r\u2028\u2029]+/g, " "))}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          nextOf(event.currentTarget)?.focus();
        }}
      />
      <p id={`${id}-about`} className={fault || isLong ? "growing-about fault" : "growing-about"}>
        {fault ?? (advised === undefined ? "" : `${value.length} of ${advised} characters advised`)}
      </p>
    </div>
  );
}

function nextOf(field: HTMLElement): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(".growing textarea, .ProseMirror")];
  return all[all.indexOf(field) + 1];
}
