import type { Metadata } from "next";
import Link from "next/link";
import { addressWith, asked, Id, Words, type SearchParams } from "@/app/admin/(in)/asked";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { FilterBar } from "@/components/desk/filter-bar";
import { PageHead } from "@/components/desk/page-head";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Table } from "@/components/ui/table";
import { listTopicsForDesk } from "@/lib/topics/queries/for-desk";

export const metadata: Metadata = { title: "Topics" };
const PATH = "/admin/topics";

export default async function TopicsPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await enter("structure.write");
  const { edition } = await deskEditions();
  const { q, after } = await asked(searchParams, { q: Words, after: Id });
  const { topics, next } = await listTopicsForDesk(actor, { editionId: edition.id, q, after });
  const add = (
    <ButtonLink href={`${PATH}/new`} look="primary">
      New topic
    </ButtonLink>
  );
  if (!topics.length && !q && !after)
    return (
      <>
        <PageHead title="Topics" />
        <EmptyState title="No topics yet" action={add}>
          A topic gathers stories across sections: a place, a person, a question that keeps coming back.
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHead title="Topics" about="What stories are about, across sections." action={add} />
      <FilterBar search={{ label: "Find a topic", value: q ?? "" }} />
      {topics.length ? (
        <Table caption="Topics" columns={COLUMNS}>
          {topics.map(({ id, name, slug, articles }) => (
            <tr key={id}>
              <td>
                <Link href={`${PATH}/${id}`}>
                  <bdi>{name}</bdi>
                </Link>
              </td>
              <td data-quiet data-wide>
                <bdi>/topics/{slug}</bdi>
              </td>
              <td data-end data-quiet>
                {articles}
              </td>
            </tr>
          ))}
        </Table>
      ) : (
        <EmptyState title="No topic by that name" action={add} />
      )}
      <Pager
        first={after && addressWith(PATH, { q })}
        next={next ? addressWith(PATH, { q, after: next }) : undefined}
      />
    </>
  );
}

const COLUMNS = [
  { name: "name", head: "Name" },
  { name: "address", head: "Address", wide: true },
  { name: "articles", head: "Articles", end: true },
];
