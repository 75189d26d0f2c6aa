"use client";
import { useState } from "react";
import { useDeed } from "@/components/desk/use-deed";
import { saidOf } from "@/components/editor/local-of";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { say } from "@/components/ui/toast-manager";
import { endDraftLink, shareDraft } from "@/lib/previews/actions";
import type { PreviewLink } from "@/lib/previews/schema";

const DAYS = [1, 3, 7, 30].map((days) => ({ value: String(days), label: days === 1 ? "A day" : `${days} days` }));

type Props = {
  id: string;
  path: string;
  links: PreviewLink[];
  timeZone: string;
  /** Whether the person asking has written something that guests are not shown yet. */
  hasUnsaved: boolean;
};

/** The links by which people without an account see the draft. A link's address is shown once: only its hash is kept. */
export function GuestLinks({ id, path, links, timeZone, hasUnsaved }: Props) {
  const { run, pending } = useDeed();
  const [days, setDays] = useState("3");
  const [made, setMade] = useState<string | null>(null);
  const make = () =>
    run(() => shareDraft({ id, days: Number(days) }), {
      then: ({ token }) => setMade(`${location.origin}${path}?token=${token}`),
    });
  return (
    <section className="panel-part" aria-label="Guests">
      <h2>Guests</h2>
      <p className="quiet-text">Whoever has a link sees the story as it was last saved, without an account.</p>
      {hasUnsaved && <p className="preview-waits">You have changes that are not saved: guests do not see them yet.</p>}
      <div className="panel-row">
        <Select label="For" options={DAYS} value={days} onChange={(event) => setDays(event.target.value)} />
        <Button onClick={make} aria-disabled={pending || undefined}>
          Make a link
        </Button>
      </div>
      {made && (
        <div className="panel-row">
          <TextField
            label="The link, shown this once"
            value={made}
            readOnly
            onFocus={(event) => event.target.select()}
          />
          <Button onClick={() => void navigator.clipboard.writeText(made).then(() => say("Copied."))}>Copy</Button>
        </div>
      )}
      <ul className="guest-links" aria-label="Open links">
        {links.map(({ id: linkId, by, expiresAt }) => (
          <li key={linkId} className="panel-row">
            <span>
              Made by {by ?? "the house"}, open until {saidOf(expiresAt, timeZone)}
            </span>
            <Button
              look="danger"
              onClick={() => run(() => endDraftLink({ id, linkId }), { said: "The link is ended." })}
            >
              End
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
