import type { Metadata } from "next";
import { z } from "zod";
import { addressWith, asked, Id, Words, type SearchParams } from "@/app/admin/(in)/asked";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { BylineTable } from "@/components/desk/byline-table";
import { BYLINE_KINDS } from "@/components/desk/byline-kinds";
import { FilterBar } from "@/components/desk/filter-bar";
import { PageHead } from "@/components/desk/page-head";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { listBylinesForDesk } from "@/lib/bylines/queries/for-desk";

export const metadata: Metadata = { title: "Bylines" };
const PATH = "/admin/bylines";
const Kind = z.enum(BYLINE_KINDS.map(({ value }) => value));

export default async function BylinesPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await enter("structure.write");
  const { edition } = await deskEditions();
  const { q, kind, after } = await asked(searchParams, { q: Words, kind: Kind, after: Id });
  const { bylines, next } = await listBylinesForDesk(actor, { editionId: edition.id, q, kind, after });
  const isFiltered = Boolean(q || kind || after);
  const add = (
    <ButtonLink href={`${PATH}/new`} look="primary">
      New byline
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        title="Bylines"
        about="The names over stories. They need no account, and outlive one."
        action={(bylines.length > 0 || isFiltered) && add}
      />
      {(bylines.length > 0 || isFiltered) && (
        <FilterBar
          search={{ label: "Find a byline", value: q ?? "" }}
          filters={[{ name: "kind", label: "Kind", value: kind ?? "", options: [ANY, ...BYLINE_KINDS] }]}
        />
      )}
      {bylines.length > 0 ? (
        <BylineTable bylines={bylines} />
      ) : isFiltered ? (
        <EmptyState title="Nobody by that name" />
      ) : (
        <EmptyState title="No bylines yet" action={add}>
          Who writes and photographs here, the staff as a whole, and the agencies you take stories from.
        </EmptyState>
      )}
      <Pager
        first={after && addressWith(PATH, { q, kind })}
        next={next ? addressWith(PATH, { q, kind, after: next }) : undefined}
      />
    </>
  );
}

const ANY = { value: "", label: "People, teams and agencies" };
