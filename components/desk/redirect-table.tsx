import Link from "next/link";
import { DropRedirect } from "@/components/desk/drop-redirect";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { ListedRedirect } from "@/lib/redirects/schema";
import type { Zone } from "@/lib/words/rules";

const COLUMNS = [
  { name: "from", head: "Old address" },
  { name: "to", head: "Leads to" },
  { name: "hits", head: "Asked for", wide: true },
  { name: "last", head: "Last", wide: true },
  { name: "drop", head: <span className="unseen">Forget</span>, end: true },
];

export function RedirectTable({ redirects, zone }: { redirects: ListedRedirect[]; zone: Zone }) {
  return (
    <Table caption="Redirects" columns={COLUMNS}>
      {redirects.map(({ id, from, to, hits, lastHitAt }) => (
        <tr key={id}>
          <td>
            <Link href={`/admin/redirects/new?${new URLSearchParams({ from, to: to ?? "" }).toString()}`}>
              <bdi dir="ltr">{from}</bdi>
            </Link>
          </td>
          <td data-quiet>{to === null ? <Badge tone="danger">Gone</Badge> : <bdi dir="ltr">{to}</bdi>}</td>
          <td data-quiet data-wide data-short>
            {hits === 1 ? "once" : `${hits} times`}
          </td>
          <td data-quiet data-wide data-short>
            {lastHitAt && <Time at={lastHitAt.toISOString()} zone={{ ...zone, language: "en" }} />}
          </td>
          <td data-end>
            <DropRedirect from={from} to={to} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
