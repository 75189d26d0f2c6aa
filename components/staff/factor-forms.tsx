"use client";
import { useActionState, type ReactNode } from "react";
import { AnsweredForm, DoorForm } from "@/components/staff/door-form";
import { RecoveryCodes } from "@/components/staff/recovery-codes";
import { TextField } from "@/components/ui/text-field";
import { beginTotp, confirmTotp, removeTotp, renewCodes } from "@/lib/staff/actions/account";

type App = {
  hasApp: boolean;
  codesLeft: number;
  pending: { key: string; address: string } | null;
  /** The key of the pending app for a camera. */
  picture: ReactNode;
};

/** The authenticator app: none, one that waits for its first code, or one in force. */
export function AppForms({ hasApp, codesLeft, pending, picture }: App) {
  const [answer, act, busy] = useActionState(confirmTotp, null);
  // Held here, because the page around is another as soon as the app is in force.
  if (answer?.ok) return <RecoveryCodes codes={answer.value} />;
  if (pending) {
    return (
      <AnsweredForm {...{ answer, act }} pending={busy} submit="Use this app">
        {() => <AppKey secret={pending.key} address={pending.address} picture={picture} />}
      </AnsweredForm>
    );
  }
  if (!hasApp) return <DoorForm action={beginTotp} submit="Set up an authenticator app" look="plain" />;
  return (
    <>
      <p>An app is set up. {codesLeft === 1 ? "One recovery code is" : `${codesLeft} recovery codes are`} left.</p>
      <DoorForm
        action={renewCodes}
        submit="New recovery codes"
        look="plain"
        done={(codes) => <RecoveryCodes codes={codes} />}
      />
      <DoorForm action={removeTotp} submit="Remove the app" look="danger" />
    </>
  );
}

/** The key to scan or to type, and room for the first code, which proves that the app has it. */
function AppKey({ secret, address, picture }: { secret: string; address: string; picture: ReactNode }) {
  return (
    <>
      <div className="account-app">
        {picture}
        <div className="form">
          <p>Scan this with your authenticator app, then type the code it shows.</p>
          <p className="hint">
            No camera? Type this key (time-based, six digits), or <a href={address}>open the app on this device</a>.
          </p>
          <code className="account-key">{secret.match(/.{4}/g)?.join(" ")}</code>
        </div>
      </div>
      <TextField label="The code the app shows" name="code" inputMode="numeric" autoComplete="one-time-code" required />
    </>
  );
}
