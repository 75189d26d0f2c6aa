import { connection } from "next/server";
import type { ReactNode } from "react";
import "@/app/admin/(out)/door.css";
import { getSiteTitle } from "@/lib/staff/queries/doors";

/** The doors of the desk: one narrow column, one thing to do. */
export default async function DoorLayout({ children }: { children: ReactNode }) {
  // The build has no database to read the title from.
  await connection();
  const title = await getSiteTitle();
  return (
    <main className="door">
      <p className="door-site">
        <a href="/">
          <bdi>{title}</bdi>
        </a>
      </p>
      {children}
    </main>
  );
}
