import { notFound } from "next/navigation";
import { requireStaff } from "@/lib/staff/session";

export default async function NothingHere() {
  await requireStaff();
  notFound();
}
