import type { NavSection } from "@/lib/editions/schema";

/** `current` is a section's id; its children count as being there. */
export function SectionLinks({ sections, current }: { sections: NavSection[]; current?: string }) {
  return (
    <ul>
      {sections.map((section) => (
        <li key={section.id} data-color={section.color}>
          <a href={section.path} aria-current={section.id === current ? "true" : undefined}>
            {section.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
