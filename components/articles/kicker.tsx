import type { SectionPlace } from "@/lib/articles/schema";

/** The line above a headline: the section, or the newsroom's own word for it, in the section's colour. */
export function Kicker({ section, kicker }: { section: SectionPlace; kicker: string | null }) {
  return (
    <p className="kicker" data-color={section.color}>
      <a href={section.path}>{kicker ?? section.name}</a>
    </p>
  );
}
