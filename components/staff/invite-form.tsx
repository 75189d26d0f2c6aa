"use client";
import { DoorForm } from "@/components/staff/door-form";
import { RoleFields, type SectionChoice } from "@/components/staff/role-fields";
import { TextField } from "@/components/ui/text-field";
import { inviteStaff } from "@/lib/staff/actions/people";

export function InviteForm({ sections }: { sections: SectionChoice[] }) {
  return (
    <DoorForm action={inviteStaff} submit="Send the invitation">
      {(typed) => (
        <>
          <div className="form-row">
            <TextField label="Name" name="name" autoComplete="off" required defaultValue={typed.name} />
            <TextField
              label="E-mail address"
              name="email"
              type="email"
              autoComplete="off"
              required
              defaultValue={typed.email}
            />
          </div>
          <RoleFields
            key={`${typed.role} ${typed.sections}`}
            role={typed.role ?? "AUTHOR"}
            chosen={typed.sections?.split(",") ?? []}
            sections={sections}
          />
        </>
      )}
    </DoorForm>
  );
}
