"use client";
import { useState } from "react";
import { CheckList } from "@/components/ui/check-list";
import { Select } from "@/components/ui/select";
import { roleNames, ROLES } from "@/lib/staff/rules/roles";

export type SectionChoice = { id: string; name: string };

const OPTIONS = roleNames.map((role) => ({ value: role, label: ROLES[role].name }));

/** What somebody is to be, and for a section editor where. */
export function RoleFields({ role, chosen, sections }: { role: string; chosen: string[]; sections: SectionChoice[] }) {
  const [wanted, setWanted] = useState(role);
  const { does } = ROLES[roleNames.find((one) => one === wanted) ?? "AUTHOR"];
  return (
    <>
      <Select
        label="Role"
        name="role"
        hint={does}
        options={OPTIONS}
        defaultValue={role}
        onChange={(event) => setWanted(event.target.value)}
      />
      <CheckList label="Publishes in" name="sections" options={sections.map(optionOf)} chosen={chosen} />
    </>
  );
}

const optionOf = ({ id, name }: SectionChoice) => ({ value: id, label: name });
