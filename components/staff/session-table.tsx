import { EndSession } from "@/components/staff/own-forms";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { OwnSession } from "@/lib/staff/queries/account";
import type { Zone } from "@/lib/words/rules";

const COLUMNS = [
  { name: "what", head: "Browser" },
  { name: "network", head: "Network", wide: true },
  { name: "seen", head: "Last used" },
  { name: "end", head: <span className="unseen">End</span>, end: true },
];

/** Where one is signed in. */
export function SessionTable({ sessions, zone }: { sessions: OwnSession[]; zone: Zone }) {
  return (
    <Table caption="Your sessions" columns={COLUMNS}>
      {sessions.map(({ id, isThis, what, network, lastSeenAt }) => (
        <tr key={id}>
          <td>{what}</td>
          <td data-wide>{network}</td>
          <td>
            <Time at={lastSeenAt} zone={zone} as="moment" />
          </td>
          <td data-end>{isThis ? <Badge tone="good">This one</Badge> : <EndSession id={id} />}</td>
        </tr>
      ))}
    </Table>
  );
}
