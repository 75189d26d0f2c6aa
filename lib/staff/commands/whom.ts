import type { StaffRole } from "@/lib/db/generated/enums";
import type { Actor } from "@/lib/staff/permissions";

/** Somebody from the record, as the one who does what is done on their own account. */
export const asActor = ({ id, name, role }: { id: string; name: string; role: StaffRole }): Actor => ({
  id: `staff:${id}`,
  name,
  role,
});
