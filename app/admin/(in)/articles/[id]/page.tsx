import "@/app/admin/(in)/articles/[id]/editor.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/app/admin/(in)/entrance";
import { StoryEditor } from "@/components/editor/story-editor";
import { getArticleForDesk } from "@/lib/articles/queries/article-for-desk";
import { getChoicesForDesk } from "@/lib/articles/queries/choices";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Article" };

export default async function ArticlePage({ params }: Props) {
  const actor = await enter("article.read");
  const article = await getArticleForDesk(actor, (await params).id);
  if (!article) notFound();
  const choices = await getChoicesForDesk(actor, article);
  return <StoryEditor key={article.id} article={article} choices={choices} person={actor.id} />;
}
