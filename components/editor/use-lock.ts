"use client";
import { useEffect, useState } from "react";
import { closeArticle, openArticle, takeArticleOver } from "@/lib/articles/actions/open";
import type { DeskArticle, Lock } from "@/lib/articles/schema/desk";
import { sayFault } from "@/components/ui/toast-manager";

/** Milliseconds between renewals: a third of what a lock lasts. */
const RENEW = 20_000;

/** Keeps the article open for one person. `lost` is called when somebody took it over. */
export function useLock({ id, lock: begun, mayWrite }: DeskArticle, lost: () => void) {
  const [lock, setLock] = useState<Lock | null>(begun);
  const [taking, setTaking] = useState(false);
  const isTheirs = lock !== null && !lock.mine;

  useEffect(() => {
    if (!mayWrite) return;
    let isHere = true;
    let hadIt = false;
    const renew = async () => {
      const outcome = await openArticle({ id }).catch(() => null);
      if (!isHere || !outcome?.ok) return;
      if (hadIt && !outcome.value.mine) lost();
      hadIt = outcome.value.mine;
      setLock(outcome.value);
    };
    const timer = setInterval(renew, RENEW);
    void renew();
    return () => {
      isHere = false;
      clearInterval(timer);
      void closeArticle({ id }).catch(() => null);
    };
  }, [id, mayWrite, lost, taking]);

  async function take() {
    const outcome = await takeArticleOver({ id });
    if (!outcome.ok) return sayFault(outcome.refusal.message);
    setLock(outcome.value);
    setTaking((was) => !was);
  }
  return { lock, isTheirs, take };
}
