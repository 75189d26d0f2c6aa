import type { Metadata } from "next";
import { connection } from "next/server";
import { InvitationForm } from "@/components/staff/joining-forms";
import { getDoor } from "@/lib/staff/queries/doors";

export const metadata: Metadata = { title: "Invitation" };

export default async function InvitationPage({ searchParams }: PageProps<"/admin/invitation">) {
  const { token } = await searchParams;
  await connection();
  const door = await getDoor("INVITE", token);
  if (typeof token !== "string" || !door) {
    return (
      <>
        <h1>This invitation does not work</h1>
        <p>It was used already, or is too old. Ask whoever invited you for another.</p>
        <p>
          <a href="/admin/sign-in">Sign in</a>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>Come in</h1>
      <p>Choose a password for your account.</p>
      <InvitationForm token={token} {...door} />
    </>
  );
}
