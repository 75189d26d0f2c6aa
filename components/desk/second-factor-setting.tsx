"use client";
import { useState } from "react";
import { useDeed } from "@/components/desk/use-deed";
import { Checkbox } from "@/components/ui/checkbox";
import type { StaffRole } from "@/lib/db/generated/enums";
import { changeSetting } from "@/lib/settings/actions";
import { roleNames, ROLES } from "@/lib/staff/rules/roles";

const KEY = "staff.secondFactorRoles";

/** Which roles come in with a second factor only; saved at once, with a way back. */
export function SecondFactorSetting({ value }: { value: readonly StaffRole[] }) {
  const { run, pending } = useDeed();
  const [saved, setSaved] = useState(value);
  function choose(role: StaffRole, on: boolean) {
    const next = roleNames.filter((one) => (one === role ? on : saved.includes(one)));
    setSaved(next);
    run(
      async () => {
        const outcome = await changeSetting({ key: KEY, value: next });
        if (!outcome.ok) setSaved(saved);
        return outcome;
      },
      {
        said: on ? `${ROLES[role].name}: a second factor is required.` : `${ROLES[role].name}: a password is enough.`,
        undo: () => {
          setSaved(saved);
          return changeSetting({ key: KEY, value: [...saved] });
        },
      },
    );
  }
  return (
    <fieldset className="form" aria-busy={pending}>
      <legend className="unseen">Roles that need a second factor</legend>
      {roleNames.map((role) => (
        <Checkbox
          key={role}
          label={ROLES[role].name}
          checked={saved.includes(role)}
          onChange={(event) => choose(role, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
