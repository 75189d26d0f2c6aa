import type { BlockDiff } from "@/lib/articles/rules/content-diff";
import type { Stretch } from "@/lib/articles/rules/text-diff";
import { textOf } from "@/lib/body/rules";
import type { Block } from "@/lib/body/schema";

type BodyDiffProps = {
  blocks: BlockDiff[];
  /** Leaves what went out. */
  hide?: "removed";
  /** Leaves out what stayed, but for a block on either side of a change. */
  isBrief?: boolean;
};

/** A body block by block with what came and what went. */
export function BodyDiff({ blocks, hide, isBrief = false }: BodyDiffProps) {
  const isFar = (at: number) => isBrief && blocks.slice(Math.max(0, at - 1), at + 2).every(({ is }) => is === "same");
  return (
    <div className="diff-body" dir="auto">
      {blocks.map((block, index) => {
        if (!isFar(index)) return <BlockWords key={index} block={block} hide={hide} />;
        return index > 0 && isFar(index - 1) ? null : (
          <p key={index} className="quiet-text">
            …
          </p>
        );
      })}
    </div>
  );
}

function BlockWords({ block, hide }: { block: BlockDiff; hide?: "removed" }) {
  if (block.is === "changed") {
    const stretches = hide ? block.words.filter(({ is }) => is !== hide) : block.words;
    return (
      <p data-kind={block.after.type}>
        <Words stretches={stretches} />
        {block.restyled && <span className="quiet-text"> (form changed)</span>}
      </p>
    );
  }
  if (block.is === hide) return null;
  return (
    <p data-kind={block.block.type}>
      <Words stretches={[{ is: block.is, text: wordsOf(block.block) }]} />
    </p>
  );
}

export function Words({ stretches }: { stretches: Stretch[] }) {
  return stretches.map(({ is, text }, index) => {
    if (is === "same") return <span key={index}>{text}</span>;
    const Mark = is === "added" ? "ins" : "del";
    return <Mark key={index}>{text}</Mark>;
  });
}

/** What a block without words of its own is called. */
function wordsOf(block: Block): string {
  switch (block.type) {
    case "figure":
      return `[Picture] ${[block.attrs.caption, block.attrs.credit].filter(Boolean).join(" · ")}`;
    case "gallery":
      return `[Gallery of ${block.attrs.pictures.length}] ${textOf([block]).replaceAll("\n", " · ")}`;
    case "embed":
      return `[Embed] ${block.attrs.url}`;
    case "relatedStory":
      return `[Related story] ${block.attrs.title}`;
    case "horizontalRule":
      return "[Divider]";
    case "pullQuote":
      return `[Pull quote] ${(block.content ?? []).map((one) => (one.type === "text" ? one.text : " ")).join("")}`;
    default:
      return textOf([block]);
  }
}
