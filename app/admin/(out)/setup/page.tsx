import type { Metadata } from "next";
import { connection } from "next/server";
import { SetUpForm } from "@/components/staff/joining-forms";
import { getDoor } from "@/lib/staff/queries/doors";

export const metadata: Metadata = { title: "The first administrator" };

export default async function SetupPage({ searchParams }: PageProps<"/admin/setup">) {
  const { token } = await searchParams;
  await connection();
  if (typeof token !== "string" || !(await getDoor("SETUP", token))) {
    return (
      <>
        <h1>This link does not work</h1>
        <p>
          It was used already, or is too old. While there is no administrator, <code>npm run setup-link</code> makes
          another.
        </p>
      </>
    );
  }
  return (
    <>
      <h1>The first administrator</h1>
      <p>You will be able to do everything, and to invite everybody else.</p>
      <SetUpForm token={token} />
    </>
  );
}
