import type { Metadata } from "next";
import { addressWith, asked, Id, Words, type SearchParams } from "@/app/admin/(in)/asked";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { FilterBar } from "@/components/desk/filter-bar";
import { PageHead } from "@/components/desk/page-head";
import { RedirectTable } from "@/components/desk/redirect-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { listRedirectsForDesk } from "@/lib/redirects/queries";

export const metadata: Metadata = { title: "Redirects" };
const PATH = "/admin/redirects";

export default async function RedirectsPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await enter("redirect.write");
  const { edition } = await deskEditions();
  const { q, after } = await asked(searchParams, { q: Words, after: Id });
  const { redirects, next } = await listRedirectsForDesk(actor, { q, after, edition: edition.code });
  const add = (
    <ButtonLink href={`${PATH}/new`} look="primary">
      New redirect
    </ButtonLink>
  );
  const isFiltered = Boolean(q || after);
  return (
    <>
      <PageHead
        title="Redirects"
        about="Old addresses and where they lead. A story whose address changes leaves one by itself."
        action={(redirects.length > 0 || isFiltered) && add}
      />
      {(redirects.length > 0 || isFiltered) && <FilterBar search={{ label: "Find an address", value: q ?? "" }} />}
      {redirects.length > 0 ? (
        <RedirectTable redirects={redirects} zone={edition} />
      ) : isFiltered ? (
        <EmptyState title="No such address" />
      ) : (
        <EmptyState title="No old addresses yet" action={add}>
          Bring the addresses of your last site along, so that no link to you ends nowhere.
        </EmptyState>
      )}
      <Pager
        first={after && addressWith(PATH, { q })}
        next={next ? addressWith(PATH, { q, after: next }) : undefined}
      />
    </>
  );
}
