"use client";
import { EllipsisVertical } from "lucide-react";
import Link from "next/link";
import { useEffect, useEffectEvent } from "react";
import { StateBadge } from "@/components/desk/state-badge";
import type { Keeper, Writing } from "@/components/editor/keeper";
import { KeepState } from "@/components/editor/keep-state";
import { saidOf } from "@/components/editor/local-of";
import { DEED_NAMES, nextStep, otherSteps, type Deed } from "@/components/editor/steps/next-step";
import { StepDialogs } from "@/components/editor/steps/step-dialogs";
import { useSteps } from "@/components/editor/steps/use-steps";
import { PreviewMenu } from "@/components/editor/preview/preview-menu";
import { useStory } from "@/components/editor/story-context";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem, MenuLine, MenuLink } from "@/components/ui/menu";
import { pathOf } from "@/lib/editions/rules";

/** Where the story stands, whether it is kept, and what comes next. */
export function EditorBar({ keeper, writing }: { keeper: Keeper; writing: Writing }) {
  const { article, isLocked } = useStory();
  const { begin, asking, pending, done } = useSteps(keeper);
  const next = nextStep(article);
  const isDirty = writing.copy > 0 || writing.is !== "kept";
  const isIdle = (next === "save" && !isDirty) || (next === "update" && !isDirty && !article.pending);
  const others = otherSteps(article, writing.copy > 0 && !isLocked);
  const own = `/admin/articles/${article.id}`;
  const canGoOn = next !== null && !isIdle && !(next === "save" && isLocked);
  useNextStepKey(() => next && canGoOn && !asking && void begin(next));
  return (
    <header className="editor-bar">
      <Link href="/admin/articles" className="editor-back">
        Articles
      </Link>
      <StateBadge state={article.state} />
      <Waiting />
      <KeepState writing={writing} timeZone={article.edition.timeZone} />
      <div className="editor-deeds">
        {isDirty && !isLocked && next !== "save" && (
          <Button look="quiet" onClick={() => void begin("save")}>
            Save
          </Button>
        )}
        <PreviewMenu keeper={keeper} />
        <Menu
          trigger={
            <Button look="quiet" square aria-label="More">
              <EllipsisVertical size={16} />
            </Button>
          }
        >
          {others.map((deed) => (
            <MenuItem key={deed} danger={deed === "withdraw"} onClick={() => void begin(deed)}>
              {nameOf(deed)}
            </MenuItem>
          ))}
          {others.length > 0 && <MenuLine />}
          <MenuLink href={`${own}/history`}>History</MenuLink>
          {article.state === "PUBLISHED" && (
            <MenuItem onClick={() => window.open(pathOf(article.edition, "articles", article.content.slug), "_blank")}>
              Open the story
            </MenuItem>
          )}
        </Menu>
        {next && !(next === "save" && isLocked) && (
          <Button
            look="primary"
            aria-disabled={pending || isIdle || undefined}
            title="Ctrl + Shift + Enter"
            onClick={() => canGoOn && void begin(next)}
          >
            {nameOf(next)}
          </Button>
        )}
      </div>
      <StepDialogs asking={asking} version={Math.max(writing.version, article.version)} onDone={done} />
    </header>
  );
}

/** Ctrl, Shift and Enter take the next step from wherever one writes. */
function useNextStepKey(goOn: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Enter" || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    goOn();
  });
  useEffect(() => {
    // Before the text makes a line end of it.
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, []);
}

/** Steps that ask something first say so by an ellipsis. */
const ASKS = new Set<Deed>(["submit", "askForChanges", "publish", "update", "withdraw", "republish"]);
const nameOf = (deed: Deed) => DEED_NAMES[deed] + (ASKS.has(deed) ? "…" : "");

/** What the clock will bring, and that a change waits. */
function Waiting() {
  const { article } = useStory();
  const { timeZone } = article.edition;
  if (article.state === "SCHEDULED" && article.scheduledFor) {
    return <span className="quiet-text">{saidOf(article.scheduledFor, timeZone)}</span>;
  }
  if (!article.pending) return null;
  const { goesLiveAt } = article.pending;
  return (
    <Badge tone="violet">{goesLiveAt ? `Change goes live ${saidOf(goesLiveAt, timeZone)}` : "Change waits"}</Badge>
  );
}
