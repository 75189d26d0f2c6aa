import "@/app/admin/(in)/articles/[id]/editor.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Id } from "@/app/admin/(in)/asked";
import { enter } from "@/app/admin/(in)/entrance";
import { PageEditor } from "@/components/editor/page/page-editor";
import { getPageForDesk } from "@/lib/static-pages/queries/for-desk";

export const metadata: Metadata = { title: "Page" };

export default async function PagePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await enter("page.write");
  const id = Id.safeParse((await params).id).data;
  const page = id ? await getPageForDesk(actor, id) : null;
  if (!page) notFound();
  return <PageEditor key={page.id} page={page} person={actor.id} />;
}
