import "@/app/admin/(in)/articles/[id]/editor.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/app/admin/(in)/entrance";
import { PageHead } from "@/components/desk/page-head";
import { GuestLinks } from "@/components/editor/preview/guest-links";
import { SeeIt } from "@/components/editor/preview/see-it";
import { getArticleForDesk } from "@/lib/articles/queries/article-for-desk";
import { pathOf } from "@/lib/editions/rules";
import { listPreviewsForDesk } from "@/lib/previews/queries";
import { may } from "@/lib/staff/permissions";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Preview" };

export default async function PreviewPage({ params }: Props) {
  const actor = await enter("article.read");
  const article = await getArticleForDesk(actor, (await params).id);
  if (!article) notFound();
  const path = pathOf(article.edition, "preview");
  const links = (await listPreviewsForDesk(actor, article.id)) ?? [];
  const { edition } = article;
  const content = article.copy?.content ?? article.content;
  return (
    <>
      <PageHead
        title="Preview"
        about={<bdi>{content.headline}</bdi>}
        back={{ href: `/admin/articles/${article.id}`, label: "The story" }}
      />
      {!content.sectionId && <p>A story has a page once it has a section: choose one first.</p>}
      {content.sectionId && (
        <div className="preview-ways">
          <SeeIt id={article.id} path={path} />
          {may(actor, "preview.share") && (
            <GuestLinks
              id={article.id}
              path={path}
              links={links}
              timeZone={edition.timeZone}
              hasUnsaved={article.copy !== null}
            />
          )}
        </div>
      )}
    </>
  );
}
