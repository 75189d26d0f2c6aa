"use client";
import { useEffect, useState } from "react";
import { checkArticle } from "@/lib/articles/actions/choose";
import type { Finding } from "@/lib/articles/rules/preflight";

/** What preflight finds in the text as it is saved; null while it looks. */
export function useFindings(id: string): Finding[] | null {
  const [findings, setFindings] = useState<Finding[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    checkArticle({ id }).then(
      (outcome) => isCurrent && setFindings(outcome.ok ? outcome.value : []),
      () => isCurrent && setFindings([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return findings;
}
