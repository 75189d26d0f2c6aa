import Link from "next/link";
import { bylineKindName } from "@/components/desk/byline-kinds";
import { Table } from "@/components/ui/table";
import type { BylineForDesk } from "@/lib/bylines/schema";

const COLUMNS = [
  { name: "name", head: "Name" },
  { name: "kind", head: "Kind" },
  { name: "title", head: "Title", wide: true },
  { name: "account", head: "Account", wide: true },
  { name: "articles", head: "Articles", end: true },
];

export function BylineTable({ bylines }: { bylines: BylineForDesk[] }) {
  return (
    <Table caption="Bylines" columns={COLUMNS}>
      {bylines.map(({ id, name, kind, title, account, articles }) => (
        <tr key={id}>
          <td>
            <Link href={`/admin/bylines/${id}`}>
              <bdi>{name}</bdi>
            </Link>
          </td>
          <td data-quiet>{bylineKindName(kind)}</td>
          <td data-quiet data-wide>
            <bdi>{title}</bdi>
          </td>
          <td data-quiet data-wide>
            {account && (account.disabled ? `${account.name} (disabled)` : account.name)}
          </td>
          <td data-end data-quiet>
            {articles}
          </td>
        </tr>
      ))}
    </Table>
  );
}
