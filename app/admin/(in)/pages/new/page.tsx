import type { Metadata } from "next";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { PageForm } from "@/components/desk/page-form";
import { PageHead } from "@/components/desk/page-head";

export const metadata: Metadata = { title: "New page" };

export default async function NewPagePage() {
  await enter("page.write");
  const { edition } = await deskEditions();
  return (
    <>
      <PageHead title="New page" back={{ href: "/admin/pages", label: "Pages" }} />
      <PageForm editionId={edition.id} />
    </>
  );
}
