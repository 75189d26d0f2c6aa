"use client";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { roleNames, ROLES } from "@/lib/staff/rules/roles";

export type SectionChoice = { id: string; name: string };

const OPTIONS = roleNames.map((role) => ({ value: role, label: `${ROLES[role].name}: ${ROLES[role].does}` }));

/** What somebody is to be, and for a section editor where. */
export function RoleFields({ role, chosen, sections }: { role: string; chosen: string[]; sections: SectionChoice[] }) {
  return (
    <>
      <Select label="Role" name="role" options={OPTIONS} defaultValue={role} />
      <fieldset className="staff-sections">
        <legend>Publishes in</legend>
        {sections.map(({ id, name }) => (
          <Checkbox key={id} label={name} name="sections[]" value={id} defaultChecked={chosen.includes(id)} />
        ))}
      </fieldset>
    </>
  );
}
