import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Id } from "@/app/admin/(in)/asked";
import { enter } from "@/app/admin/(in)/entrance";
import { PageHead } from "@/components/desk/page-head";
import { TopicForm } from "@/components/desk/topic-form";
import { TopicMerge } from "@/components/desk/topic-merge";
import { getPicture } from "@/lib/images/queries";
import { getTopicForDesk, listTopicChoicesForDesk } from "@/lib/topics/queries/for-desk";

export const metadata: Metadata = { title: "Topic" };

export default async function TopicPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await enter("structure.write");
  const id = Id.safeParse((await params).id).data;
  const topic = id ? await getTopicForDesk(actor, id) : null;
  if (!topic) notFound();
  const [others, picture] = await Promise.all([
    listTopicChoicesForDesk(actor, { editionId: topic.editionId, not: topic.id }),
    topic.imageId ? getPicture(topic.imageId) : null,
  ]);
  return (
    <>
      <PageHead title={topic.name} back={{ href: "/admin/topics", label: "Topics" }} />
      <TopicForm key={topic.id} editionId={topic.editionId} topic={topic} picture={picture} />
      {others.length > 0 && <TopicMerge topic={topic} others={others} />}
    </>
  );
}
