import type { Metadata } from "next";
import { asked, Words, type SearchParams } from "@/app/admin/(in)/asked";
import { enter } from "@/app/admin/(in)/entrance";
import { PageHead } from "@/components/desk/page-head";
import { RedirectForm } from "@/components/desk/redirect-form";

export const metadata: Metadata = { title: "New redirect" };

export default async function NewRedirectPage({ searchParams }: { searchParams: SearchParams }) {
  await enter("redirect.write");
  const { from, to } = await asked(searchParams, { from: Words, to: Words });
  return (
    <>
      <PageHead
        title={from ? "Change redirect" : "New redirect"}
        back={{ href: "/admin/redirects", label: "Redirects" }}
      />
      <RedirectForm key={from} from={from} to={to} />
    </>
  );
}
