import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Id } from "@/app/admin/(in)/asked";
import { enter } from "@/app/admin/(in)/entrance";
import { PageForm } from "@/components/desk/page-form";
import { PageHead } from "@/components/desk/page-head";
import { getPageForDesk } from "@/lib/static-pages/queries/for-desk";

export const metadata: Metadata = { title: "Page" };

export default async function PagePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await enter("page.write");
  const id = Id.safeParse((await params).id).data;
  const page = id ? await getPageForDesk(actor, id) : null;
  if (!page) notFound();
  return (
    <>
      <PageHead title={page.title} back={{ href: "/admin/pages", label: "Pages" }} />
      <PageForm key={page.id} editionId={page.editionId} page={page} />
    </>
  );
}
