import type { Metadata } from "next";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { BylineForm } from "@/components/desk/byline-form";
import { PageHead } from "@/components/desk/page-head";
import { listAccountChoicesForDesk } from "@/lib/bylines/queries/for-desk";

export const metadata: Metadata = { title: "New byline" };

export default async function NewBylinePage() {
  const actor = await enter("structure.write");
  const { edition } = await deskEditions();
  const accounts = await listAccountChoicesForDesk(actor);
  return (
    <>
      <PageHead title="New byline" back={{ href: "/admin/bylines", label: "Bylines" }} />
      <BylineForm editionId={edition.id} accounts={accounts} />
    </>
  );
}
