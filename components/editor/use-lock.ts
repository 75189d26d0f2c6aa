"use client";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { closeArticle, openArticle, takeArticleOver } from "@/lib/articles/actions/open";
import type { DeskArticle, Lock } from "@/lib/articles/schema/desk";
import { sayFault } from "@/components/ui/toast-manager";

/** Milliseconds between renewals: a third of what a lock lasts. */
const RENEW = 20_000;

/**
 * Keeps the article open for one person. `lost` is called when somebody took it over; once it is theirs again, the page is
 * asked for anew, since the others may have saved.
 */
export function useLock({ id, lock: begun, mayWrite }: DeskArticle, lost: () => void) {
  const [lock, setLock] = useState<Lock | null>(begun);
  const router = useRouter();
  const isTheirs = lock !== null && !lock.mine;

  const note = useEffectEvent((now: Lock) => {
    if (lock?.mine && !now.mine) lost();
    if (isTheirs && now.mine) router.refresh();
    setLock(now);
  });
  useEffect(() => {
    if (!mayWrite) return;
    let isHere = true;
    const renew = async () => {
      const outcome = await openArticle({ id }).catch(() => null);
      if (isHere && outcome?.ok) note(outcome.value);
    };
    const timer = setInterval(renew, RENEW);
    void renew();
    return () => {
      isHere = false;
      clearInterval(timer);
      void closeArticle({ id }).catch(() => null);
    };
  }, [id, mayWrite]);

  async function take() {
    const outcome = await takeArticleOver({ id });
    if (!outcome.ok) return sayFault(outcome.refusal.message);
    setLock(outcome.value);
    router.refresh();
  }
  return { lock, isTheirs, take };
}
