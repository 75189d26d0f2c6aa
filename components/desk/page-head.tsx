import Link from "next/link";
import type { ReactNode } from "react";

/** What this page is, where it belongs, and its one main thing to do. */
export function PageHead({
  title,
  about,
  back,
  action,
}: {
  title: string;
  about?: ReactNode;
  back?: { href: string; label: string };
  action?: ReactNode;
}) {
  return (
    <header className="page-head">
      {back && (
        <p className="page-back">
          <Link href={back.href}>{back.label}</Link>
        </p>
      )}
      <h1>{title}</h1>
      {action && <div className="page-actions">{action}</div>}
      {about && <p className="quiet-text">{about}</p>}
    </header>
  );
}
