import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { PasskeyButton } from "@/components/staff/passkey-button";
import { CodeForm, LinkForm, SignInForm } from "@/components/staff/sign-in-form";
import { env } from "@/lib/env";
import { getDoor } from "@/lib/staff/queries/doors";
import { safeNext } from "@/lib/staff/rules/next";
import { halfwayCookieName } from "@/lib/staff/rules/sessions";
import { currentStaff } from "@/lib/staff/session";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/admin/sign-in">) {
  const { next: wanted, token, changed } = await searchParams;
  await connection();
  const next = safeNext(typeof wanted === "string" ? wanted : undefined);
  if (typeof token === "string") return <ByLink token={token} next={next} />;
  if (await currentStaff()) redirect(next);
  const halfway = (await cookies()).get(halfwayCookieName(env().SITE_URL))?.value;
  if (await getDoor("SECOND_FACTOR", halfway)) {
    return (
      <>
        <h1>One more step</h1>
        <CodeForm next={next} />
      </>
    );
  }
  return (
    <>
      <h1>Sign in</h1>
      {changed === "password" && <p role="status">Your password is changed. Sign in with the new one.</p>}
      <SignInForm next={next} />
      <p className="door-or">or</p>
      <PasskeyButton next={next} />
      <p>
        <a href="/admin/reset">Forgot your password?</a>
      </p>
    </>
  );
}

async function ByLink({ token, next }: { token: string; next: string }) {
  const door = await getDoor("SIGN_IN", token);
  return (
    <>
      <h1>Sign in</h1>
      {door ? (
        <LinkForm token={token} name={door.name} next={next} />
      ) : (
        <p>This link was used already, or is too old.</p>
      )}
      <p>
        <a href="/admin/sign-in">Sign in with a password</a>
      </p>
    </>
  );
}
