import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Id } from "@/app/admin/(in)/asked";
import { enter } from "@/app/admin/(in)/entrance";
import { PageHead } from "@/components/desk/page-head";
import { SectionForm } from "@/components/desk/section-form";
import { getPicture } from "@/lib/images/queries";
import { getSectionForDesk, listSectionsForDesk } from "@/lib/sections/queries/for-desk";

export const metadata: Metadata = { title: "Section" };

export default async function SectionPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await enter("structure.write");
  const id = Id.safeParse((await params).id).data;
  const section = id ? await getSectionForDesk(actor, id) : null;
  if (!section) notFound();
  const [sections, picture] = await Promise.all([
    listSectionsForDesk(actor, section.editionId),
    section.imageId ? getPicture(section.imageId) : null,
  ]);
  const parents = sections.filter((one) => !one.parentId && one.id !== section.id);
  return (
    <>
      <PageHead title={section.name} back={{ href: "/admin/sections", label: "Sections" }} />
      <SectionForm key={section.id} editionId={section.editionId} {...{ section, picture, parents }} />
    </>
  );
}
