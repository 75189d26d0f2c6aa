"use client";
import { DoorForm } from "@/components/staff/door-form";
import { NewPassword } from "@/components/staff/joining-forms";
import { TextField } from "@/components/ui/text-field";
import { changePassword, endOtherSessions, endSession } from "@/lib/staff/actions/account";
import { signOut } from "@/lib/staff/actions/sign-in";
import { Button } from "@/components/ui/button";

export function PasswordForm({ hasPassword, email }: { hasPassword: boolean; email: string }) {
  return (
    <DoorForm
      action={changePassword}
      submit={hasPassword ? "Change the password" : "Keep this password"}
      look="plain"
      done={() => <p role="status">Your password is changed, and every other session has ended.</p>}
    >
      {() => (
        <>
          {/* So that the browser's password store knows whose it is. */}
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          {hasPassword && (
            <TextField
              label="Your password now"
              name="current"
              type="password"
              autoComplete="current-password"
              required
            />
          )}
          <NewPassword />
        </>
      )}
    </DoorForm>
  );
}

export const EndSession = ({ id }: { id: string }) => (
  <DoorForm action={endSession} submit="End" look="plain" hidden={{ id }} />
);

export const EndOtherSessions = () => (
  <DoorForm action={endOtherSessions} submit="End all other sessions" look="plain" />
);

/** For what may be changed only by somebody who has just come in. */
export const SignOutFirst = () => (
  <form action={signOut} className="account-stale">
    <p>You came in a while ago. To change how you sign in, sign in again.</p>
    <Button type="submit">Sign out</Button>
  </form>
);
