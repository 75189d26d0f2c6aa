import { InlineText } from "@/components/articles/inline-text";
import type { Paragraph } from "@/lib/body/schema";

export function BodyParagraph({ paragraph }: { paragraph: Paragraph }) {
  return (
    <p dir={paragraph.attrs?.dir}>
      <InlineText content={paragraph.content} />
    </p>
  );
}
