"use client";
import Link from "next/link";
import { clockOf } from "@/components/editor/keep-state";
import type { WrittenPage } from "@/components/editor/page/use-page";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { pathOf } from "@/lib/editions/rules";
import type { PageForDesk } from "@/lib/static-pages/schema";

type PageBarProps = { now: WrittenPage; edition: PageForDesk["edition"]; onSave: () => void; isIdle: boolean };

/** Where the page stands, and whether it is saved. */
export function PageBar({ now, edition, onSave, isIdle }: PageBarProps) {
  const { slug, published } = now.shown;
  return (
    <header className="editor-bar">
      <Link href="/admin/pages" className="editor-back">
        Pages
      </Link>
      {published ? <Badge tone="good">Public</Badge> : <Badge>Hidden</Badge>}
      <span className="keep-state" role="status" data-is={now.is}>
        {stateOf(now, edition.timeZone)}
      </span>
      <div className="editor-deeds">
        {published && (
          <a className="button" data-look="quiet" href={pathOf(edition, "pages", slug)} target="_blank">
            Open the page
          </a>
        )}
        <Button look="primary" aria-disabled={isIdle || undefined} title="Ctrl + S" onClick={onSave}>
          Save
        </Button>
      </div>
    </header>
  );
}

function stateOf({ is, keptAt, refusal, shown }: WrittenPage, timeZone: string): string {
  switch (is) {
    case "typing":
      return "Kept in this browser, not yet saved";
    case "sending":
      return "Saving…";
    case "offline":
      return "Not saved: nobody answered. Kept in this browser";
    case "refused":
      return `Not saved: ${refusal?.message ?? "this cannot be read."}`;
    case "kept":
      return keptAt ? `Saved ${clockOf(keptAt, timeZone)}${shown.published ? ", and before readers" : ""}` : "";
  }
}
