import type { Metadata } from "next";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { NewArticleForm } from "@/components/desk/new-article-form";
import { PageHead } from "@/components/desk/page-head";
import { listSectionNames } from "@/lib/sections/queries/names";

export const metadata: Metadata = { title: "New article" };

export default async function NewArticlePage() {
  await enter("article.write");
  const { edition } = await deskEditions();
  const sections = await listSectionNames(edition.id);
  return (
    <>
      <PageHead title="New article" back={{ href: "/admin/articles", label: "Articles" }} />
      <NewArticleForm key={edition.id} edition={edition} sections={sections} />
    </>
  );
}
