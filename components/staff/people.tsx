"use client";
import { DoorForm } from "@/components/staff/door-form";
import { RoleFields, type SectionChoice } from "@/components/staff/role-fields";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import { changeRole, disableStaff, enableStaff, endSessionsOf, inviteAgain } from "@/lib/staff/actions/people";
import type { Person } from "@/lib/staff/queries/people";
import { ROLES } from "@/lib/staff/rules/roles";
import type { Zone } from "@/lib/words/rules";

type Props = { people: Person[]; sections: SectionChoice[]; zone: Zone };

/** Everybody with an account; opened, what can be changed about them. */
export function People({ people, sections, zone }: Props) {
  return people.map((person) => (
    <details key={person.id} className="staff-person" name="staff">
      <summary>
        <span>
          <strong>
            <bdi>{person.name}</bdi>
          </strong>
          <span className="hint">
            {ROLES[person.role].name}, {person.email}
          </span>
        </span>
        <State person={person} />
      </summary>
      <div>
        <p className="hint">
          {person.lastSeenAt ? (
            <>
              Last here <Time at={person.lastSeenAt} zone={zone} as="moment" />.
            </>
          ) : (
            "Not signed in anywhere."
          )}{" "}
          {person.hasSecondFactor ? "Has a second factor." : "Has no second factor."}
        </p>
        {person.isSelf ? (
          <p>This is you. Another administrator can change your role.</p>
        ) : (
          <Deeds {...{ person, sections }} />
        )}
      </div>
    </details>
  ));
}

function Deeds({ person, sections }: { person: Person; sections: SectionChoice[] }) {
  const { id, role, state } = person;
  return (
    <>
      {/* Anew when the role has changed, so that what it shows is what holds. */}
      <DoorForm
        key={role + person.sections.join()}
        action={changeRole}
        submit="Change the role"
        look="plain"
        hidden={{ id }}
      >
        {(typed) => (
          <RoleFields
            key={`${typed.role} ${typed.sections}`}
            role={typed.role ?? role}
            chosen={typed.role ? (typed.sections?.split(",") ?? []) : person.sections}
            sections={sections}
          />
        )}
      </DoorForm>
      <div className="staff-deeds">
        {state === "invited" && <DoorForm action={inviteAgain} submit="Invite again" look="plain" hidden={{ id }} />}
        {person.sessions > 0 && <DoorForm action={endSessionsOf} submit="End sessions" look="plain" hidden={{ id }} />}
        {state === "disabled" ? (
          <DoorForm action={enableStaff} submit="Enable the account" look="plain" hidden={{ id }} />
        ) : (
          <DoorForm action={disableStaff} submit="Disable the account" look="danger" hidden={{ id }} />
        )}
      </div>
    </>
  );
}

function State({ person: { state } }: { person: Person }) {
  if (state === "disabled") return <Badge tone="danger">Disabled</Badge>;
  return state === "invited" ? <Badge tone="warn">Invited</Badge> : <Badge tone="good">Active</Badge>;
}
