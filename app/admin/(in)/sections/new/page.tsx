import type { Metadata } from "next";
import { enter } from "@/app/admin/(in)/entrance";
import { deskEditions } from "@/app/admin/(in)/edition";
import { PageHead } from "@/components/desk/page-head";
import { SectionForm } from "@/components/desk/section-form";
import { listSectionsForDesk } from "@/lib/sections/queries/for-desk";

export const metadata: Metadata = { title: "New section" };

export default async function NewSectionPage() {
  const actor = await enter("structure.write");
  const { edition } = await deskEditions();
  const sections = await listSectionsForDesk(actor, edition.id);
  return (
    <>
      <PageHead title="New section" back={{ href: "/admin/sections", label: "Sections" }} />
      <SectionForm editionId={edition.id} parents={sections.filter(({ parentId }) => !parentId)} />
    </>
  );
}
