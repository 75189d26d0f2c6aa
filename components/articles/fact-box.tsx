import { BodyList } from "@/components/articles/body-list";
import { BodyParagraph } from "@/components/articles/body-paragraph";
import type { FactBox as Facts } from "@/lib/body/schema";

/** Facts beside the story. Its title is no heading: boxes do not belong to the story's outline. */
export function FactBox({ box }: { box: Facts }) {
  const title = box.attrs?.title;
  return (
    <aside className="facts" aria-label={title || undefined}>
      {title && <p className="facts-title">{title}</p>}
      {box.content.map((part, index) =>
        part.type === "paragraph" ? (
          <BodyParagraph key={index} paragraph={part} />
        ) : (
          <BodyList key={index} list={part} />
        ),
      )}
    </aside>
  );
}
