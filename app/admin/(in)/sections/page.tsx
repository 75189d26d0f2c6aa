import type { Metadata } from "next";
import { enter } from "@/app/admin/(in)/entrance";
import { deskEditions } from "@/app/admin/(in)/edition";
import { PageHead } from "@/components/desk/page-head";
import { SectionTree } from "@/components/desk/section-tree";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { listSectionsForDesk } from "@/lib/sections/queries/for-desk";

export const metadata: Metadata = { title: "Sections" };

export default async function SectionsPage() {
  const actor = await enter("structure.write");
  const { edition } = await deskEditions();
  const sections = await listSectionsForDesk(actor, edition.id);
  const add = (
    <ButtonLink href="/admin/sections/new" look="primary">
      New section
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        title="Sections"
        about="In the order of the navigation. Drag them, or press Alt with an arrow key."
        action={sections.length > 0 && add}
      />
      {sections.length > 0 ? (
        <SectionTree editionId={edition.id} sections={sections} />
      ) : (
        <EmptyState title="No sections yet" action={add}>
          Every story stands in one: News, Sport, Opinion. Readers find them in the navigation.
        </EmptyState>
      )}
    </>
  );
}
