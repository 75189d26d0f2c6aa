"use client";
import { Suspense, useCallback, useState } from "react";
import { LockBanner, NoteBanner, ShelfBanner } from "@/components/editor/banners";
import { ClashDialog } from "@/components/editor/clash-dialog";
import { EditorBar } from "@/components/editor/editor-bar";
import { Panel } from "@/components/editor/panel/panel";
import { StoryBody } from "@/components/editor/story-body";
import { StoryProvider } from "@/components/editor/story-context";
import { StoryLines } from "@/components/editor/story-lines";
import { useIsReady } from "@/components/editor/use-is-ready";
import { useKeeper } from "@/components/editor/use-keeper";
import { useLock } from "@/components/editor/use-lock";
import { useSaveKey } from "@/components/editor/use-save-key";
import { WordCount } from "@/components/editor/word-count";
import { Button } from "@/components/ui/button";
import { RefusalContext } from "@/components/ui/refusal";
import { sayFault } from "@/components/ui/toast-manager";
import type { Choices } from "@/lib/articles/schema/choices";
import type { DeskArticle } from "@/lib/articles/schema/desk";

type Props = { article: DeskArticle; choices: Choices; person: string };

/** Where a story is written: its words in the middle, what is decided about it beside them. */
export function StoryEditor({ article, choices, person }: Props) {
  const { keeper, writing, shelved, forget } = useKeeper(article, person);
  const lost = useCallback(() => {
    void keeper.keep();
    sayFault("Somebody took this over. What you wrote is kept as your own copy.");
  }, [keeper]);
  const { lock, isTheirs, take } = useLock(article, lost);
  const [isAbout, setIsAbout] = useState(false);
  const isLocked = !useIsReady() || !article.mayWrite || isTheirs;
  useSaveKey(() => {
    const { copy, is } = keeper.read();
    if (!isLocked && (copy > 0 || is !== "kept")) keeper.save().catch(() => sayFault("Not saved: nobody answered."));
  });
  return (
    <RefusalContext value={writing.refusal}>
      <StoryProvider {...{ article, choices, isLocked }} content={writing.content} write={keeper.write}>
        <EditorBar keeper={keeper} writing={writing} />
        {isTheirs && lock && <LockBanner lock={lock} article={article} onTake={take} />}
        {shelved && !isLocked && (
          <ShelfBanner
            shelved={shelved}
            timeZone={article.edition.timeZone}
            onUse={() => {
              keeper.adopt({ content: shelved.content, version: shelved.version, is: "typing" });
              forget();
            }}
            onDrop={() => {
              keeper.adopt({});
              forget();
            }}
          />
        )}
        <NoteBanner article={article} />
        <Button className="button panel-open" aria-expanded={isAbout} onClick={() => setIsAbout(true)}>
          About this story
        </Button>
        <div className="editor">
          <div className="editor-page">
            <h1 className="unseen">{writing.content.headline || "Untitled"}</h1>
            <StoryLines />
            <Suspense>
              <StoryBody key={writing.epoch} />
            </Suspense>
            <WordCount body={writing.content.body} />
          </div>
          <Panel isOpen={isAbout} onClose={() => setIsAbout(false)} />
        </div>
        {writing.clash && <ClashDialog clash={writing.clash} keeper={keeper} />}
      </StoryProvider>
    </RefusalContext>
  );
}
