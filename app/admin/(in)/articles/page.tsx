import type { Metadata } from "next";
import { z } from "zod";
import { addressWith, asked, Id, Words, type SearchParams } from "@/app/admin/(in)/asked";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { ARTICLE_STATES, articleStates } from "@/components/desk/article-states";
import { ArticleTable } from "@/components/desk/article-table";
import { FilterBar } from "@/components/desk/filter-bar";
import { PageHead } from "@/components/desk/page-head";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { TabLinks } from "@/components/ui/tab-links";
import { countArticlesForDesk, listArticlesForDesk } from "@/lib/articles/queries/articles-for-desk";
import { listSectionNames } from "@/lib/sections/queries/names";
import { may } from "@/lib/staff/permissions";
import { listAssigneesForDesk } from "@/lib/staff/queries/colleagues";

export const metadata: Metadata = { title: "Articles" };
const PATH = "/admin/articles";
const TAKE = 50;
const Shape = {
  q: Words,
  state: z.enum(articleStates),
  section: Id,
  mine: z.literal("1"),
  sort: z.enum(["edited", "published", "scheduled"]),
  after: Id,
};

export default async function ArticlesPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await enter("article.read");
  const { edition } = await deskEditions();
  const { after, ...filters } = await asked(searchParams, Shape);
  const { q, state, section, mine, sort } = filters;
  const [rows, counts, sections, assignees] = await Promise.all([
    listArticlesForDesk(actor, {
      editionId: edition.id,
      state: state && [state],
      sectionId: section,
      mine: mine && true,
      take: TAKE,
      ...{ q, sort, after },
    }),
    countArticlesForDesk(actor, edition.id),
    listSectionNames(edition.id),
    listAssigneesForDesk(actor),
  ]);
  const tabs = [undefined, ...articleStates].filter((one) => !one || counts[one]);
  const add = may(actor, "article.write") && (
    <ButtonLink href={`${PATH}/new`} look="primary">
      New article
    </ButtonLink>
  );
  const rights = {
    submit: may(actor, "article.submit"),
    publish: may(actor, "article.publish"),
    withdraw: may(actor, "article.withdraw"),
    assignees,
    sections: may(actor, "article.writeAll") ? sections : [],
  };
  const isFiltered = Boolean(q || section || mine || state || after);
  return (
    <>
      <PageHead title="Articles" action={add} />
      <TabLinks
        label="States"
        tabs={tabs.map((one) => ({
          href: addressWith(PATH, { ...filters, state: one }),
          label: one ? ARTICLE_STATES[one].name : "All",
          count: one ? counts[one] : Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0),
          current: one === state,
        }))}
      />
      <FilterBar
        key={PATH + (q ?? "")}
        search={{ label: "Find in headlines", value: q ?? "" }}
        kept={state ? { state } : {}}
        filters={[
          {
            name: "section",
            label: "Section",
            value: section ?? "",
            options: [ALL_SECTIONS, ...sections.map(({ id, name }) => ({ value: id, label: name }))],
          },
          { name: "mine", label: "Whose", value: mine ?? "", options: WHOSE },
          { name: "sort", label: "Order", value: sort ?? "edited", options: ORDERS },
        ]}
      />
      {rows.length > 0 ? (
        <ArticleTable rows={rows} rights={rights} year={new Date().getUTCFullYear()} />
      ) : isFiltered ? (
        <EmptyState title="No article fits" action={<ButtonLink href={PATH}>Show all</ButtonLink>}>
          Try fewer words, another section or everybody’s.
        </EmptyState>
      ) : (
        <EmptyState title="Nothing written yet" action={add}>
          The first draft is a headline and a few words away.
        </EmptyState>
      )}
      <Pager
        first={after && addressWith(PATH, filters)}
        next={rows.length === TAKE ? addressWith(PATH, { ...filters, after: rows.at(-1)?.id }) : undefined}
      />
    </>
  );
}

const ALL_SECTIONS = { value: "", label: "All sections" };
const WHOSE = [
  { value: "", label: "Everybody’s" },
  { value: "1", label: "Mine" },
];
const ORDERS = [
  { value: "edited", label: "Last edited first" },
  { value: "published", label: "Last published first" },
  { value: "scheduled", label: "Next to go live first" },
];
