import "@/app/admin/(in)/account/account.css";
import type { Metadata } from "next";
import { deskEditions, deskZone } from "@/app/admin/(in)/edition";
import { PageHead } from "@/components/desk/page-head";
import { AppForms } from "@/components/staff/factor-forms";
import { EndOtherSessions, PasswordForm, SignOutFirst } from "@/components/staff/own-forms";
import { PasskeyList } from "@/components/staff/passkey-list";
import { SessionTable } from "@/components/staff/session-table";
import { QrCode } from "@/components/ui/qr-code";
import { getAccountForDesk } from "@/lib/staff/queries/account";
import { requireSession } from "@/lib/staff/session";

export const metadata: Metadata = { title: "Account" };

/** Open also to those whose role demands a second factor that they have not set up yet. */
export default async function AccountPage() {
  const session = await requireSession();
  const { edition } = await deskEditions();
  const account = await getAccountForDesk(session);
  return (
    <div className="account-page">
      <PageHead title="Account" about={`${account.name}, ${account.email}`} />
      {session.lacksFactor && (
        <p role="alert" className="account-stale">
          Your role needs a second factor: set up an authenticator app or a passkey, and the desk is open to you.
        </p>
      )}
      {!account.isFresh && <SignOutFirst />}
      <section aria-labelledby="password">
        <h2 id="password">Password</h2>
        <PasswordForm hasPassword={account.hasPassword} email={account.email} />
      </section>
      <section aria-labelledby="app">
        <h2 id="app">Authenticator app</h2>
        <AppForms
          hasApp={account.hasApp}
          codesLeft={account.codesLeft}
          pending={account.pending}
          picture={account.pending && <QrCode text={account.pending.address} label="The app's key, to scan" />}
        />
      </section>
      <section aria-labelledby="passkeys">
        <h2 id="passkeys">Passkeys</h2>
        <p className="hint">A passkey lets you in by your fingerprint, face or device, without a password or a code.</p>
        <PasskeyList passkeys={account.passkeys} zone={deskZone(edition)} />
      </section>
      <section aria-labelledby="sessions">
        <h2 id="sessions">Where you are signed in</h2>
        <SessionTable sessions={account.sessions} zone={deskZone(edition)} />
        {account.sessions.length > 1 && <EndOtherSessions />}
      </section>
    </div>
  );
}
