import "@/app/admin/(in)/articles/[id]/editor.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { addressWith, asked, type SearchParams } from "@/app/admin/(in)/asked";
import { enter } from "@/app/admin/(in)/entrance";
import { PageHead } from "@/components/desk/page-head";
import { RevisionDiff } from "@/components/editor/history/revision-diff";
import { RevisionList } from "@/components/editor/history/revision-list";
import { RestoreButton } from "@/components/editor/history/restore-button";
import { Pager } from "@/components/ui/pager";
import { getArticleForDesk } from "@/lib/articles/queries/article-for-desk";
import { getChoicesForDesk } from "@/lib/articles/queries/choices";
import { getRevisionForDesk, listRevisionsForDesk, type DeskRevision } from "@/lib/articles/queries/revisions-for-desk";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export const metadata: Metadata = { title: "History" };

const Count = z.coerce.number().int().min(1);
/** As many as a page of the history has. */
const PAGE = 100;

export default async function HistoryPage({ params, searchParams }: Props) {
  const actor = await enter("article.read");
  const article = await getArticleForDesk(actor, (await params).id);
  if (!article) notFound();
  const { revision, before } = await asked(searchParams, { revision: Count, before: Count });
  const revisions = (await listRevisionsForDesk(actor, article.id, { before })) ?? [];
  const number = revision ?? revisions[0]?.number;
  const at = revisions.findIndex((one) => one.number === number);
  const against = at < 0 ? number && number - 1 : revisionBefore(revisions.slice(at));
  const [shown, older] = await Promise.all([
    number === undefined ? null : getRevisionForDesk(actor, article.id, number),
    against === undefined ? null : getRevisionForDesk(actor, article.id, against),
  ]);
  const path = `/admin/articles/${article.id}/history`;
  const choices = await getChoicesForDesk(actor, { ...article, copy: null, standing: shown });
  const last = revisions.at(-1);
  return (
    <>
      <PageHead
        title="History"
        about={<bdi>{article.content.headline}</bdi>}
        back={{ href: `/admin/articles/${article.id}`, label: "The story" }}
        action={
          article.mayWrite &&
          shown &&
          at !== 0 && <RestoreButton id={article.id} version={article.version} number={number ?? 0} />
        }
      />
      <div className="history">
        <div>
          <RevisionList
            revisions={revisions}
            current={number}
            timeZone={article.edition.timeZone}
            path={(revision) => addressWith(path, { revision: String(revision), before: before?.toString() })}
          />
          <Pager
            first={before ? path : undefined}
            next={last && revisions.length === PAGE ? addressWith(path, { before: String(last.number) }) : undefined}
          />
        </div>
        {shown && <RevisionDiff content={shown} before={older} against={against} article={article} choices={choices} />}
      </div>
    </>
  );
}

/** What a revision is compared with: what readers saw, with what they saw before; anything else, with the one before it. */
function revisionBefore([shown, ...older]: DeskRevision[]): number | undefined {
  const isLive = ({ state, pending }: DeskRevision) => state === "PUBLISHED" && !pending;
  return (shown && isLive(shown) ? older.find(isLive) : undefined)?.number ?? older[0]?.number;
}
