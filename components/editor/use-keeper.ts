"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import { openKeeper, type Keeper, type Writing } from "@/components/editor/keeper";
import { shelfFor } from "@/components/editor/shelf";
import { useShelved } from "@/components/editor/use-shelved";
import { autosaveArticle, saveArticle } from "@/lib/articles/actions/write";
import type { Content } from "@/lib/articles/schema/content";
import type { DeskArticle } from "@/lib/articles/schema/desk";

const SEND = { autosave: autosaveArticle, save: saveArticle };

/**
 * The text of an article while its page is open. `shelved`: what this browser kept and the server never got, to be offered.
 */
export function useKeeper(article: DeskArticle, person: string) {
  const [{ keeper, shelf, text }] = useState(() => {
    const shelf = shelfFor<Content>(person, article.id);
    const keeper = openKeeper(article.id, beginning(article), SEND, shelf);
    return { shelf, keeper, text: () => keeper.read().content };
  });
  const { shelved, forget } = useShelved(shelf, text);
  const router = useRouter();
  const writing: Writing = useSyncExternalStore(keeper.hear, keeper.read, keeper.read);

  useEffect(() => {
    const leave = () => keeper.leave();
    const back = () => void keeper.keep();
    addEventListener("pagehide", leave);
    addEventListener("online", back);
    return () => {
      removeEventListener("pagehide", leave);
      removeEventListener("online", back);
      void keeper.keep();
      keeper.leave();
    };
  }, [keeper]);

  useEffect(() => readAnew(keeper, article), [keeper, article]);

  // A change of a live story waits now: the page is asked for anew, to say so and to offer what can be done with it.
  const isAhead = article.state === "PUBLISHED" && writing.version > article.version;
  useEffect(() => {
    if (isAhead) router.refresh();
  }, [isAhead, writing.version, router]);
  return { keeper, writing, shelved, forget };
}

/** One's own copy, unless somebody saved since it was begun: then both texts are shown. */
function beginning({ copy, content, version }: DeskArticle) {
  return copy && !copy.isStale
    ? { content: copy.content, version: copy.baseVersion, copy: copy.number }
    : { content, version, copy: 0 };
}

/** The page was asked for anew: after a step of one's own, or because a stale copy waits. */
function readAnew(keeper: Keeper, article: DeskArticle): void {
  const { copy, version, is, clash, ...writing } = keeper.read();
  const { copy: waits } = article;
  if (waits?.isStale && !clash) {
    const theirs = {
      theirs: article.content,
      version: article.version,
      copy: waits.number,
      by: null,
      at: article.updatedAt,
    };
    keeper.clash({ mine: waits.content, ...theirs, isOwnTab: false });
    return;
  }
  if (article.version <= version || copy > 0 || is !== "kept") return;
  const isSame = JSON.stringify(writing.content) === JSON.stringify(article.content);
  keeper.adopt({ version: article.version, ...(isSame ? {} : { content: article.content }) });
}
