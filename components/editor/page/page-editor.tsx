"use client";
import { ShelfBanner } from "@/components/editor/banners";
import { BodyEditor } from "@/components/editor/body/body-editor";
import { Growing } from "@/components/editor/growing";
import { PageBar } from "@/components/editor/page/page-bar";
import { PageClash } from "@/components/editor/page/page-clash";
import { PagePanel } from "@/components/editor/page/page-panel";
import { usePage } from "@/components/editor/page/use-page";
import { useIsReady } from "@/components/editor/use-is-ready";
import { useSaveKey } from "@/components/editor/use-save-key";
import { RefusalContext } from "@/components/ui/refusal";
import type { PageForDesk } from "@/lib/static-pages/schema";

const nothing = () => undefined;

/** Where a page of the newsroom's own is written. Readers have it as soon as it is saved. */
export function PageEditor({ page, person }: { page: PageForDesk; person: string }) {
  const { now, save, write, adopt, shelved, forget } = usePage(page, person);
  const { id, language, timeZone } = page.edition;
  const isLocked = !useIsReady();
  const isIdle = now.is === "kept" || now.is === "sending";
  useSaveKey(() => void (isIdle || save()));
  return (
    <RefusalContext value={now.refusal}>
      <PageBar now={now} edition={page.edition} onSave={() => void (isIdle || save())} isIdle={isIdle} />
      {shelved && (
        <ShelfBanner
          shelved={shelved}
          timeZone={timeZone}
          onUse={() => {
            adopt(shelved.content, shelved.version);
            forget();
          }}
          onDrop={forget}
        />
      )}
      <div className="editor">
        <div className="editor-page">
          <h1 className="unseen">{now.text.title || "Untitled"}</h1>
          <Growing
            name="title"
            label="Title"
            placeholder="Title"
            max={120}
            value={now.text.title}
            onWrite={(title) => write({ title })}
            language={language}
            isLocked={isLocked}
          />
          <BodyEditor
            key={now.epoch}
            label="Text of the page"
            body={now.text.body}
            onWrite={(body) => write({ body })}
            language={language}
            isLocked={isLocked}
            autofocus={page.body.length === 0}
            editionId={id}
            pictures={null}
            learnPictures={nothing}
          />
        </div>
        <PagePanel text={now.text} onWrite={write} isLocked={isLocked} />
      </div>
      {now.theirs && (
        <PageClash
          mine={now.text}
          theirs={now.theirs}
          timeZone={timeZone}
          onChoose={(text) => now.theirs && adopt(text, now.theirs.version)}
        />
      )}
    </RefusalContext>
  );
}
