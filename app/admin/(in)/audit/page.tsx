import type { Metadata } from "next";
import { z } from "zod";
import { addressWith, asked, Id, Words, type SearchParams } from "@/app/admin/(in)/asked";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { AuditList } from "@/components/desk/audit-list";
import { DayInput } from "@/components/desk/day-input";
import { FilterBar } from "@/components/desk/filter-bar";
import { PageHead } from "@/components/desk/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { listAuditForDesk } from "@/lib/audit/queries";
import { dayAfter, startOfDay } from "@/lib/audit/rules";
import { SUBJECTS } from "@/lib/audit/schema";

export const metadata: Metadata = { title: "Audit log" };
const PATH = "/admin/audit";
const Day = z.iso.date().regex(/^[12]/);
const Subject = z.string().regex(/^[a-zA-Z-]{1,40}$/);

export default async function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await enter("audit.read");
  const { edition } = await deskEditions();
  const { q, subject, id, from, to, after } = await asked(searchParams, {
    ...{ q: Words, subject: Subject, id: Words, from: Day, to: Day, after: Id },
  });
  const { entries, next } = await listAuditForDesk(actor, {
    ...{ who: q, subject, subjectId: id, after },
    from: from ? startOfDay(from, edition.timeZone) : undefined,
    to: to ? startOfDay(dayAfter(to), edition.timeZone) : undefined,
  });
  const kept = { q, subject, id, from, to };
  const options = [{ value: "", label: "Everything" }, ...SUBJECTS.map((one) => ({ value: one, label: capital(one) }))];
  return (
    <>
      <PageHead title="Audit log" about="Who did what to what, and when. Nothing here can be changed or removed." />
      <FilterBar
        search={{ label: "Find a person", value: q ?? "" }}
        filters={[{ name: "subject", label: "What it was done to", value: subject ?? "", options }]}
        kept={id ? { id } : {}}
      >
        <DayInput name="from" label="Done from" value={from} />
        <DayInput name="to" label="Done to" value={to} />
      </FilterBar>
      {entries.length > 0 ? (
        <AuditList entries={entries} clock={{ timeZone: edition.timeZone, year: new Date().getUTCFullYear() }} />
      ) : (
        <EmptyState title="Nothing of the kind was done" />
      )}
      <Pager
        first={after && addressWith(PATH, kept)}
        next={next ? addressWith(PATH, { ...kept, after: next }) : undefined}
      />
    </>
  );
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
