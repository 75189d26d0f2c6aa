"use client";
import { getMarkRange, type Editor } from "@tiptap/core";
import { useState } from "react";
import { useSurroundings } from "@/components/editor/body/body-context";
import { StoryList } from "@/components/editor/story-list";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RefusalContext } from "@/components/ui/refusal";
import { TextField } from "@/components/ui/text-field";
import { isHref } from "@/lib/body/rules/href";

/** Where the selected words lead: an address, or a story of our own found by its headline. */
export function LinkDialog({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { editionId } = useSurroundings();
  const begun = String(editor.getAttributes("link").href ?? "");
  const [words, setWords] = useState(begun);
  const [fault, setFault] = useState<string | null>(null);
  const isAddress = /^(?:[a-z]+:|\/|www\.)|^[^\s]+\.[a-z]{2,}(?:\/|$)/i.test(words.trim());

  function lead(href: string, name: string) {
    const { selection, schema } = editor.state;
    const chain = editor.chain().focus();
    const isOnLink = getMarkRange(selection.$from, schema.marks.link!) !== undefined;
    if (selection.empty && !isOnLink)
      chain.insertContent({ type: "text", text: name, marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.extendMarkRange("link").setLink({ href }).run();
    onDone();
  }
  return (
    <Dialog open onOpenChange={onDone} title="Link">
      <RefusalContext value={fault === null ? null : { message: fault, field: "address" }}>
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const href = wholeOf(words.trim());
            if (isHref(href)) lead(href, words.trim());
            else setFault("Give a whole address, as https://…, or choose a story below.");
          }}
        >
          <TextField
            label="Address, or words of a headline"
            name="address"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            autoFocus
            autoComplete="off"
          />
          {!isAddress && (
            <StoryList q={words} editionId={editionId} onPick={({ path, headline }) => lead(path, headline)} isLive />
          )}
          <div className="form-end">
            <Button type="submit" look="primary">
              {begun ? "Change link" : "Link"}
            </Button>
            {begun && (
              <Button
                look="danger"
                onClick={() => {
                  editor.chain().focus().extendMarkRange("link").unsetLink().run();
                  onDone();
                }}
              >
                Take the link away
              </Button>
            )}
          </div>
        </form>
      </RefusalContext>
    </Dialog>
  );
}

const wholeOf = (address: string) => {
  if (/^[^\s@:/]+@[^\s@/]+\.[a-z]{2,}$/i.test(address)) return `mailto:${address}`;
  return /^(?:[a-z]+:|\/)/i.test(address) ? address : `https://${address}`;
};
