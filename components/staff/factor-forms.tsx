"use client";
import { DoorForm } from "@/components/staff/door-form";
import { RecoveryCodes } from "@/components/staff/recovery-codes";
import { TextField } from "@/components/ui/text-field";
import { beginTotp, confirmTotp, removeTotp, renewCodes } from "@/lib/staff/actions/account";

type Pending = { key: string; address: string };

/** The authenticator app: none, one that waits for its first code, or one in force. */
export function AppForms({ hasApp, codesLeft }: { hasApp: boolean; codesLeft: number }) {
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

/** Shows the key, and takes the first code as proof that the app has it. */
export function ConfirmApp({ pending }: { pending: Pending }) {
  return (
    <DoorForm action={confirmTotp} submit="Use this app" done={(codes) => <RecoveryCodes codes={codes} />}>
      {() => (
        <>
          <p>
            In your authenticator app, add an account and type this key (time-based, six digits), or{" "}
            <a href={pending.address}>open the app on this device</a>.
          </p>
          <p>
            <code className="account-key">{pending.key.match(/.{4}/g)?.join(" ")}</code>
          </p>
          <TextField
            label="The code the app shows"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
          />
        </>
      )}
    </DoorForm>
  );
}
