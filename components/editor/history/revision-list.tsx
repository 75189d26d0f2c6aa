import Link from "next/link";
import { clockOf, zoneSaid } from "@/components/editor/local-of";
import { Badge } from "@/components/ui/badge";
import type { DeskRevision } from "@/lib/articles/queries/revisions-for-desk";

const STEPS: Record<string, string> = {
  file: "Begun",
  save: "Saved",
  submit: "Handed in",
  askForChanges: "Changes asked for",
  approve: "Made ready",
  schedule: "Scheduled",
  publish: "Published",
  putLive: "Updated",
  withdraw: "Withdrawn",
  moveSection: "Moved to another section",
  takeBack: "Taken back",
  restore: "Restored",
  restoreToDraft: "Back to draft",
  republish: "Published again",
};

type Props = {
  revisions: DeskRevision[];
  current: number | undefined;
  timeZone: string;
  path: (number: number) => string;
};

/** What was done with a story, newest first. */
export function RevisionList({ revisions, current, timeZone, path }: Props) {
  return (
    <>
      <p className="hint history-zone">Times are those of {zoneSaid(timeZone)}.</p>
      <ol className="history-list" aria-label="Revisions">
        {revisions.map(({ number, step, by, at, note, pending, change }) => (
          <li key={number}>
            <Link href={path(number)} aria-current={number === current ? "true" : undefined} scroll={false}>
              <strong>{STEPS[step] ?? step}</strong>
              {by && ` by ${by}`} {pending && <Badge tone="violet">not live</Badge>}
              {change && <Badge>{change.toLowerCase()}</Badge>}
              <p className="hint">
                {number}. {clockOf(at, timeZone)}
              </p>
              {note && (
                <p className="small" dir="auto">
                  {note}
                </p>
              )}
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}
