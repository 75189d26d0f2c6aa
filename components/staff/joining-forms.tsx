"use client";
import { DoorForm } from "@/components/staff/door-form";
import { EmailField, KnownEmail } from "@/components/staff/email-field";
import { TextField } from "@/components/ui/text-field";
import { askForNewPassword, becomeAdministrator, chooseNewPassword, join } from "@/lib/staff/actions/joining";
import { MIN_PASSWORD } from "@/lib/staff/rules/password-length";

type Link = { token: string };

export function SetUpForm({ token }: Link) {
  return (
    <DoorForm action={becomeAdministrator} submit="Open the desk" hidden={{ token }}>
      {(typed) => (
        <>
          <NameField name={typed.name} />
          <EmailField typed={typed.email} />
          <NewPassword />
        </>
      )}
    </DoorForm>
  );
}

export function InvitationForm({ token, name, email }: Link & { name: string; email: string }) {
  return (
    <DoorForm action={join} submit="Come in" hidden={{ token }}>
      {(typed) => (
        <>
          <KnownEmail email={email} />
          <NameField name={typed.name ?? name} />
          <NewPassword />
        </>
      )}
    </DoorForm>
  );
}

export function AskResetForm() {
  return (
    <DoorForm
      action={askForNewPassword}
      submit="Send the link"
      done={() => (
        <p role="status">
          If this address has an account here, a mail with a link is on its way to it. The link works for an hour.
        </p>
      )}
    >
      {(typed) => <EmailField typed={typed.email} autoFocus />}
    </DoorForm>
  );
}

export function ResetForm({ token, email }: Link & { email: string }) {
  return (
    <DoorForm action={chooseNewPassword} submit="Keep this password" hidden={{ token }}>
      {() => (
        <>
          <KnownEmail email={email} />
          <NewPassword />
        </>
      )}
    </DoorForm>
  );
}

/** Of any characters; there is nothing to repeat, and pasting is welcome. */
export function NewPassword() {
  return (
    <TextField
      label="New password"
      name="password"
      type="password"
      autoComplete="new-password"
      required
      minLength={MIN_PASSWORD}
      hint={`At least ${MIN_PASSWORD} characters: four or five words are easy to keep.`}
    />
  );
}

const NameField = ({ name }: { name?: string }) => (
  <TextField label="Your name" name="name" autoComplete="name" required defaultValue={name} />
);
