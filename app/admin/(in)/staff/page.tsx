import "@/app/admin/(in)/account/account.css";
import type { Metadata } from "next";
import { deskEditions, deskZone } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { PageHead } from "@/components/desk/page-head";
import { InviteForm } from "@/components/staff/invite-form";
import { People } from "@/components/staff/people";
import { listSectionChoices, listStaffForDesk } from "@/lib/staff/queries/people";

export const metadata: Metadata = { title: "Staff" };

export default async function StaffPage() {
  const actor = await enter("staff.manage");
  const { edition } = await deskEditions();
  const [people, sections] = await Promise.all([listStaffForDesk(actor), listSectionChoices()]);
  return (
    <div className="staff-page">
      <PageHead title="Staff" about="Who may come in, and what each may do. A change of role ends their sessions." />
      <section aria-label="Accounts">
        <People people={people} sections={sections} zone={deskZone(edition)} />
      </section>
      <section className="staff-invite" aria-labelledby="invite">
        <h2 id="invite">Invite somebody</h2>
        <InviteForm key={people.length} sections={sections} />
      </section>
    </div>
  );
}
