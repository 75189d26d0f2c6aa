import type { Metadata } from "next";

export const metadata: Metadata = { title: "Desk | Dateline", robots: { index: false, follow: false } };

export default function DeskLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
