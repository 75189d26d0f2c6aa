"use client";
import { useState } from "react";
import { assertPasskey } from "@/components/staff/browser-passkeys";
import { Button } from "@/components/ui/button";
import { askForPasskey, signInByPasskey } from "@/lib/staff/actions/passkeys";

/** Comes in by a passkey. It needs the browser's own window, and so the script. */
export function PasskeyButton({ next }: { next: string }) {
  const [fault, setFault] = useState("");
  const [busy, setBusy] = useState(false);
  const comeIn = async () => {
    setFault("");
    setBusy(true);
    const asked = await askForPasskey();
    const response = asked.ok ? await assertPasskey(asked.value) : null;
    const outcome = response ? await signInByPasskey(response) : null;
    if (outcome?.ok) return window.location.assign(next);
    setBusy(false);
    setFault(
      !asked.ok
        ? asked.refusal.message
        : outcome && !outcome.ok
          ? outcome.refusal.message
          : "No passkey was used. Try again, or use your password.",
    );
  };
  return (
    <div className="form">
      <Button onClick={() => void comeIn()} aria-disabled={busy || undefined}>
        Sign in with a passkey
      </Button>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
