"use client";
import { DoorForm } from "@/components/staff/door-form";
import { EmailField } from "@/components/staff/email-field";
import { TextField } from "@/components/ui/text-field";
import { enterCode, signIn, signInByLink, startOver } from "@/lib/staff/actions/sign-in";

type Way = { next?: string };

export function SignInForm({ next }: Way) {
  return (
    <DoorForm action={signIn} submit="Sign in" hidden={{ next }}>
      {(typed) => (
        <>
          <EmailField typed={typed.email} autoFocus />
          <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
        </>
      )}
    </DoorForm>
  );
}

/** The step after the password. */
export function CodeForm({ next }: Way) {
  return (
    <>
      <DoorForm action={enterCode} submit="Go on" hidden={{ next }}>
        {() => (
          <TextField
            label="Code"
            name="code"
            autoComplete="one-time-code"
            required
            autoFocus
            hint="Six digits from your authenticator app, or one of your recovery codes."
          />
        )}
      </DoorForm>
      <DoorForm action={startOver} submit="Begin again" look="quiet" />
    </>
  );
}

/** By the link from the terminal: opening it does nothing yet. */
export function LinkForm({ token, name, next }: Way & { token: string; name: string }) {
  return <DoorForm action={signInByLink} submit={`Come in as ${name}`} hidden={{ token, next }} />;
}
