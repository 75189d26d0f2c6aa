import type { Metadata } from "next";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { PageHead } from "@/components/desk/page-head";
import { TopicForm } from "@/components/desk/topic-form";

export const metadata: Metadata = { title: "New topic" };

export default async function NewTopicPage() {
  await enter("structure.write");
  const { edition } = await deskEditions();
  return (
    <>
      <PageHead title="New topic" back={{ href: "/admin/topics", label: "Topics" }} />
      <TopicForm editionId={edition.id} />
    </>
  );
}
