import type { Metadata } from "next";
import Link from "next/link";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { Moment } from "@/components/desk/moment";
import { PageHead } from "@/components/desk/page-head";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { listPagesForDesk } from "@/lib/static-pages/queries/for-desk";

export const metadata: Metadata = { title: "Pages" };

export default async function PagesPage() {
  const actor = await enter("page.write");
  const { edition } = await deskEditions();
  const pages = await listPagesForDesk(actor, edition.id);
  const year = new Date().getUTCFullYear();
  const add = (
    <ButtonLink href="/admin/pages/new" look="primary">
      New page
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        title="Pages"
        about="The newsroom's own: about, ethics, privacy. The footer leads to those that are public."
        action={pages.length > 0 && add}
      />
      {pages.length > 0 ? (
        <Table caption="Pages" columns={COLUMNS}>
          {pages.map(({ id, slug, title, published, updatedAt }) => (
            <tr key={id}>
              <td>
                <Link href={`/admin/pages/${id}`}>
                  <bdi>{title}</bdi>
                </Link>
              </td>
              <td>{published ? <Badge tone="good">Public</Badge> : <Badge>Hidden</Badge>}</td>
              <td data-quiet data-wide>
                <bdi>/pages/{slug}</bdi>
              </td>
              <td data-quiet data-short data-end>
                <Moment at={updatedAt.toISOString()} timeZone={edition.timeZone} year={year} />
              </td>
            </tr>
          ))}
        </Table>
      ) : (
        <EmptyState title="No pages yet" action={add}>
          Say who you are, how you work and how to reach you.
        </EmptyState>
      )}
    </>
  );
}

const COLUMNS = [
  { name: "title", head: "Title" },
  { name: "state", head: "State" },
  { name: "address", head: "Address", wide: true },
  { name: "changed", head: "Changed", end: true },
];
