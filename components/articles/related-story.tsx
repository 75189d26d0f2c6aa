import { InlineText } from "@/components/articles/inline-text";
import type { RelatedStory as Related } from "@/lib/body/schema";

/** Another story of ours between the paragraphs. */
export function RelatedStory({ attrs: { href, title } }: { attrs: Related["attrs"] }) {
  return (
    <p className="see-also">
      <InlineText content={[{ type: "text", text: title, marks: [{ type: "link", attrs: { href } }] }]} />
    </p>
  );
}
