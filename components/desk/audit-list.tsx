import Link from "next/link";
import { Moment } from "@/components/desk/moment";
import { deedName, differencesOf } from "@/lib/audit/rules";
import type { AuditEntry } from "@/lib/audit/schema";

type Clock = { timeZone: string; year: number };

/** What was done, one below the other; what it changed opens on demand. */
export function AuditList({ entries, clock }: { entries: AuditEntry[]; clock: Clock }) {
  return (
    <ol className="audit">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Entry entry={entry} clock={clock} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry, clock }: { entry: AuditEntry; clock: Clock }) {
  const differences = differencesOf(entry.before, entry.after);
  const line = (
    <>
      <span className="audit-deed">
        <b>
          <bdi>{entry.actorName}</bdi>
        </b>{" "}
        {deedName(entry.deed)} {nameIn(entry) && <bdi>“{nameIn(entry)}”</bdi>}
      </span>
      <Moment at={entry.at.toISOString()} {...clock} />
    </>
  );
  if (differences.length === 0) return <p className="audit-line">{line}</p>;
  return (
    <details>
      <summary className="audit-line">{line}</summary>
      <dl className="audit-changes">
        {differences.map(({ name, before, after }) => (
          <div key={name}>
            <dt>{name || "value"}</dt>
            <dd>
              {before !== undefined && (
                <del>
                  <span className="unseen">before: </span>
                  {before}
                </del>
              )}
              {after !== undefined && (
                <ins>
                  <span className="unseen">after: </span>
                  {after}
                </ins>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small">
        <Link
          href={`/admin/audit?subject=${encodeURIComponent(entry.subject)}&id=${encodeURIComponent(entry.subjectId)}`}
        >
          Everything done to this {entry.subject}
        </Link>
      </p>
    </details>
  );
}

/** What the thing is called, if its command said so. */
function nameIn({ before, after }: AuditEntry): string | undefined {
  for (const state of [after, before]) {
    if (typeof state !== "object" || state === null) continue;
    const named: Record<string, unknown> = { ...state };
    const name = named.name ?? named.title ?? named.headline ?? named.slug;
    if (typeof name === "string") return name;
  }
  return undefined;
}
