"use client";
import { ChevronDown } from "lucide-react";
import { useDeed } from "@/components/desk/use-deed";
import { DoorForm } from "@/components/staff/door-form";
import { RoleFields, type SectionChoice } from "@/components/staff/role-fields";
import { Badge } from "@/components/ui/badge";
import type { Look } from "@/components/ui/button";
import { say } from "@/components/ui/toast-manager";
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
        <ChevronDown size={16} aria-hidden="true" />
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
  const { id, name, role, state } = person;
  const { run } = useDeed();
  const undoing = (undo: typeof changeRole | typeof enableStaff, given: Record<string, string | string[]>) => () =>
    run(() => undo(null, formOf(given)), { said: "Undone." });
  return (
    <>
      {/* Anew when the role has changed, so that what it shows is what holds. */}
      <DoorForm
        key={role + person.sections.join()}
        action={changeRole}
        submit="Change the role"
        look="plain"
        hidden={{ id }}
        onDone={() =>
          say(`The role of ${name} is changed.`, undoing(changeRole, { id, role, "sections[]": person.sections }))
        }
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
        {state === "invited" && (
          <Deed action={inviteAgain} label="Invite again" id={id} onDone={() => say("Invited again, by mail.")} />
        )}
        {person.sessions > 0 && (
          <Deed action={endSessionsOf} label="End sessions" id={id} onDone={() => say(`${name} is signed out.`)} />
        )}
        {state === "disabled" ? (
          <Deed
            action={enableStaff}
            label="Enable the account"
            id={id}
            onDone={() => say(`${name} may come in again.`, undoing(disableStaff, { id }))}
          />
        ) : (
          <Deed
            action={disableStaff}
            label="Disable the account"
            look="danger"
            id={id}
            onDone={() => say(`${name} may not come in any more.`, undoing(enableStaff, { id }))}
          />
        )}
      </div>
    </>
  );
}

type DeedProps = { action: typeof enableStaff; label: string; id: string; look?: Look; onDone: () => void };

function Deed({ action, label, id, look = "plain", onDone }: DeedProps) {
  return <DoorForm action={action} submit={label} look={look} hidden={{ id }} onDone={onDone} />;
}

function formOf(given: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(given)) for (const one of [value].flat()) form.append(name, one);
  return form;
}

function State({ person: { state } }: { person: Person }) {
  if (state === "disabled") return <Badge tone="danger">Disabled</Badge>;
  return state === "invited" ? <Badge tone="warn">Invited</Badge> : <Badge tone="good">Active</Badge>;
}
