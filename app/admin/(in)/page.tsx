import type { Metadata } from "next";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { ArticleBrief } from "@/components/desk/article-brief";
import { PageHead } from "@/components/desk/page-head";
import { ReadingBrief } from "@/components/desk/reading-brief";
import { ButtonLink } from "@/components/ui/button";
import { listArticlesForDesk } from "@/lib/articles/queries/articles-for-desk";
import { may } from "@/lib/staff/permissions";
import { listReadForDesk } from "@/lib/views/queries/reading-for-desk";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage() {
  const actor = await enter("desk.enter");
  const { edition } = await deskEditions();
  const now = new Date();
  const within = { editionId: edition.id, take: 8 };
  const reviews = may(actor, "article.publish");
  const [waiting, next, own, read] = await Promise.all([
    listArticlesForDesk(actor, { ...within, state: reviews ? ["IN_REVIEW", "READY"] : ["CHANGES_REQUESTED"] }),
    listArticlesForDesk(actor, { ...within, state: ["SCHEDULED"], sort: "scheduled" }),
    listArticlesForDesk(actor, { ...within, mine: true, state: ["DRAFT", "CHANGES_REQUESTED"] }),
    listReadForDesk(actor, { editionId: edition.id, take: 8, now }),
  ]);
  const zone = { timeZone: edition.timeZone, year: now.getUTCFullYear() };
  return (
    <>
      <PageHead
        title={new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: edition.timeZone }).format(now)}
        action={
          may(actor, "article.write") && (
            <ButtonLink href="/admin/articles/new" look="primary">
              New article
            </ButtonLink>
          )
        }
      />
      <div className="today">
        <div>
          <ArticleBrief title="Waits for me" rows={waiting} at="updatedAt" empty="Nothing waits." {...zone} />
          <ArticleBrief title="My drafts" rows={own} at="updatedAt" empty="No drafts of yours." {...zone} />
        </div>
        <div>
          <ArticleBrief title="Goes live next" rows={next} at="scheduledFor" empty="Nothing is scheduled." {...zone} />
          {may(actor, "views.read") && <ReadingBrief stories={read} />}
        </div>
      </div>
    </>
  );
}
