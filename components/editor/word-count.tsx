"use client";
import { useDeferredValue, useMemo } from "react";
import { countWords, readingMinutes, textOf } from "@/lib/body/rules";
import type { Body } from "@/lib/body/schema";

export function WordCount({ body }: { body: Body }) {
  const settled = useDeferredValue(body);
  const words = useMemo(() => countWords(textOf(settled)), [settled]);
  return (
    <p className="word-count">
      {words.toLocaleString("en")} {words === 1 ? "word" : "words"}
      {words > 0 && ` · ${readingMinutes(words)} min to read`}
    </p>
  );
}
