import type { Content } from "@/lib/articles/schema/content";
import { imageIdsOf, pictureUsesOf } from "@/lib/body/rules";

/** `stop`: not without a reason that is kept. `warning`: worth a look. `field` as in a Refusal. */
export type Finding = { level: "stop" | "warning"; code: string; field: string; message: string };

/** What is known of a picture besides its use. `rightsExpireAt`: null for never. */
export type Shot = {
  id: string;
  alt: string;
  decorative: boolean;
  caption: string;
  credit: string;
  width: number;
  height: number;
  rightsExpireAt: Date | null;
  hasShareCrop: boolean;
};

type Use = { imageId: string; alt: string | null; caption: string | null; credit: string | null };

const DEK = { shortest: 40, longest: 300 };
const HEADLINE_LONGEST = 110;

/** What an editor is told before readers see a story at `at`. `dead`: links of its body that lead nowhere on the site. */
export function preflight(content: Content, shots: Shot[], dead: string[], at: Date): Finding[] {
  const found: Finding[] = [];
  const stop = (code: string, field: string, message: string) => found.push({ level: "stop", code, field, message });
  const warn = (code: string, field: string, message: string) => found.push({ level: "warning", code, field, message });

  if (!content.sectionId) stop("section", "sectionId", "No section is chosen.");
  if (!content.bylines.length && !content.bylineText) stop("byline", "bylines", "Nobody stands over this story.");
  if (content.headline.length > HEADLINE_LONGEST)
    warn("headline", "headline", `The headline has ${content.headline.length} characters: search and shares cut it.`);
  if (content.dek.length < DEK.shortest) warn("dek", "dek", "The dek is missing or very short.");
  if (content.dek.length > DEK.longest)
    warn("dek", "dek", `The dek has ${content.dek.length} characters: cards cut it.`);
  for (const href of dead) stop("link", "body", `This link leads nowhere: ${href}`);

  const { hero } = content;
  if (!hero) warn("share", "hero", "Without a picture shares show the headline alone.");
  for (const { use, field } of usesIn(content)) {
    const shot = shots.find(({ id }) => id === use.imageId);
    if (!shot) {
      stop("picture", field, "This picture is gone.");
      continue;
    }
    if (!use.alt && !shot.alt && !shot.decorative) stop("alt", field, "A picture has no alternative text.");
    if (!use.credit && !shot.credit) stop("credit", field, "A picture has no credit.");
    if (!use.caption && !shot.caption) warn("caption", field, "A picture has no caption.");
    if (shot.rightsExpireAt && shot.rightsExpireAt <= at)
      stop("rights", field, "The rights to a picture have run out.");
    if (field === "hero" && !shot.hasShareCrop)
      warn("share", field, `This picture is too small for shares: it has ${shot.width} × ${shot.height} pixels.`);
  }
  // Fifty pictures without a credit are one thing to see to.
  return found.filter(
    ({ message, field }, index) => found.findIndex((one) => one.message === message && one.field === field) === index,
  );
}

/** The pictures a text uses, in their order. */
export const imageIdsIn = ({ hero, body }: Content): string[] => [
  ...new Set([...(hero ? [hero.imageId] : []), ...imageIdsOf(body)]),
];

function usesIn({ hero, body }: Content): { use: Use; field: string }[] {
  const inside = pictureUsesOf(body).map((use) => ({ use, field: "body" }));
  return [...(hero ? [{ use: hero, field: "hero" }] : []), ...inside];
}
