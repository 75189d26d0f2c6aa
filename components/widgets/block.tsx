import type { ReactNode } from "react";

export type BlockProps = {
  id: string;
  kind: string;
  layout?: string;
  title: string;
  /** Where the title leads. */
  path?: string;
  /** Name of a colour in the house palette. */
  color?: string;
  /** The title is for screen readers alone. */
  silent?: boolean;
  children: ReactNode;
};

/** A band of the front page under its title. */
export function Block({ id, kind, layout, title, path, color, silent, children }: BlockProps) {
  return (
    <section className={`block ${kind}`} data-layout={layout} data-color={color} aria-labelledby={`b-${id}`}>
      <h2 id={`b-${id}`} className={silent ? "unseen" : "block-title"}>
        {path ? <a href={path}>{title}</a> : title}
      </h2>
      {children}
    </section>
  );
}
