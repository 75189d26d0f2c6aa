import type { ReactNode } from "react";

/** Where a list would be: what belongs here, and the way to the first one. */
export function EmptyState({
  title,
  as: Title = "h2",
  children,
  action,
}: {
  title: string;
  /** h1 where it is all of the page. */
  as?: "h1" | "h2";
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty">
      <Title>{title}</Title>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
