import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Id } from "@/app/admin/(in)/asked";
import { enter } from "@/app/admin/(in)/entrance";
import { BylineForm } from "@/components/desk/byline-form";
import { PageHead } from "@/components/desk/page-head";
import { getBylineForDesk, listAccountChoicesForDesk } from "@/lib/bylines/queries/for-desk";
import { getPicture } from "@/lib/images/queries";

export const metadata: Metadata = { title: "Byline" };

export default async function BylinePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await enter("structure.write");
  const id = Id.safeParse((await params).id).data;
  const byline = id ? await getBylineForDesk(actor, id) : null;
  if (!byline) notFound();
  const [accounts, picture] = await Promise.all([
    listAccountChoicesForDesk(actor),
    byline.imageId ? getPicture(byline.imageId) : null,
  ]);
  return (
    <>
      <PageHead title={byline.name} back={{ href: "/admin/bylines", label: "Bylines" }} />
      <BylineForm key={byline.id} editionId={byline.editionId} {...{ byline, picture, accounts }} />
    </>
  );
}
