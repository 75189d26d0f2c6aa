import type { NavSection } from "@/lib/editions/schema";

/** Sections in the order given; `current` is the id of the one that the page belongs to. */
export function SectionLinks({ sections, current }: { sections: NavSection[]; current?: string }) {
  return (
    <ul>
      {sections.map((section) => (
        <li key={section.id} data-color={section.color} data-below={section.parentId ? "" : undefined}>
          <a href={section.path} aria-current={section.id === current ? "true" : undefined}>
            {section.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
