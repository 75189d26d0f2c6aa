"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { createPasskey } from "@/components/staff/browser-passkeys";
import { DoorForm } from "@/components/staff/door-form";
import { Button } from "@/components/ui/button";
import { RefusalContext } from "@/components/ui/refusal";
import { TextField } from "@/components/ui/text-field";
import { Time } from "@/components/ui/time";
import { keepPasskey, offerPasskey, removePasskey, renamePasskey } from "@/lib/staff/actions/passkeys";
import type { OwnPasskey } from "@/lib/staff/queries/account";
import type { Zone } from "@/lib/words/rules";

/** One's passkeys, each with its name, and the way to another. */
export function PasskeyList({ passkeys, zone }: { passkeys: OwnPasskey[]; zone: Zone }) {
  return (
    <>
      <ul className="account-list">
        {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
          <li key={id}>
            <p className="hint">
              Made <Time at={createdAt} zone={zone} as="moment" />,{" "}
              {lastUsedAt ? (
                <>
                  last used <Time at={lastUsedAt} zone={zone} as="moment" />
                </>
              ) : (
                "not used yet"
              )}
            </p>
            <div className="account-row">
              <DoorForm action={renamePasskey} submit="Rename" look="plain" hidden={{ id }}>
                {(typed) => (
                  <TextField label="Name of this passkey" name="name" required defaultValue={typed.name ?? name} />
                )}
              </DoorForm>
              <DoorForm action={removePasskey} submit={`Remove ${name}`} look="danger" hidden={{ id }} />
            </div>
          </li>
        ))}
      </ul>
      <NewPasskey />
    </>
  );
}

function NewPasskey() {
  const router = useRouter();
  const [fault, setFault] = useState<{ message: string; field?: string } | null>(null);
  const make = async (name: string) => {
    setFault(null);
    const offered = await offerPasskey();
    if (!offered.ok) return setFault(offered.refusal);
    const response = await createPasskey(offered.value);
    if (!response) return setFault({ message: "No passkey was made." });
    const kept = await keepPasskey({ name, response });
    if (!kept.ok) return setFault(kept.refusal);
    router.refresh();
  };
  return (
    <RefusalContext value={fault && { ...fault, isAloud: true }}>
      <form className="form" action={(form) => make(String(form.get("name")))}>
        <TextField label="Name of a new passkey" name="name" required placeholder="My laptop" maxLength={60} />
        {fault && (
          <p className="fault door-fault" role="alert">
            {fault.message}
          </p>
        )}
        <div className="form-end">
          <Button type="submit">Add a passkey</Button>
        </div>
      </form>
    </RefusalContext>
  );
}
