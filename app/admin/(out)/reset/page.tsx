import type { Metadata } from "next";
import { connection } from "next/server";
import { AskResetForm, ResetForm } from "@/components/staff/joining-forms";
import { getDoor } from "@/lib/staff/queries/doors";

export const metadata: Metadata = { title: "A new password" };

export default async function ResetPage({ searchParams }: PageProps<"/admin/reset">) {
  const { token } = await searchParams;
  await connection();
  const door = await getDoor("RESET", token);
  if (typeof token === "string" && door) {
    return (
      <>
        <h1>A new password</h1>
        <ResetForm token={token} email={door.email} />
      </>
    );
  }
  return (
    <>
      <h1>A new password</h1>
      {token !== undefined && <p role="alert">That link was used already, or is too old. Here you get another.</p>}
      <p>We mail you a link.</p>
      <AskResetForm />
      <p>
        <a href="/admin/sign-in">Sign in</a>
      </p>
    </>
  );
}
