import type { ReactNode } from "react";
import { deskEditions } from "@/app/admin/(in)/edition";
import { Shell } from "@/components/desk/shell";
import { pathOf } from "@/lib/editions/rules";
import { signOut } from "@/lib/staff/actions/sign-in";
import { requireSession } from "@/lib/staff/session";

/** Around what staff see. Each page and action asks for itself who is asking: a layout is not made anew for each. */
export default async function InLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireSession();
  const { edition, editions } = await deskEditions();
  const choices = editions.map(({ code, title, language }) => ({ code, title, language }));
  return (
    <Shell
      actor={actor}
      editions={choices}
      current={choices.find(({ code }) => code === edition.code) ?? edition}
      site={pathOf(edition)}
      signOut={signOut}
    >
      {children}
    </Shell>
  );
}
