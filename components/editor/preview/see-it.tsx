"use client";
import { Monitor, Smartphone } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { sayFault } from "@/components/ui/toast-manager";
import { shareDraft } from "@/lib/previews/actions";

const WINDOWS = { phone: "popup,width=390,height=844", desktop: "popup,width=1440,height=900" };

/** Opens the very page that readers will get, in a window of a phone's or a desktop's size. */
export function SeeIt({ id, path }: { id: string; path: string }) {
  const [token, setToken] = useState<string | null>(null);
  async function open(size: keyof typeof WINDOWS) {
    // At once, or the browser takes it for an advertisement.
    const shown = window.open("", `preview-${size}`, WINDOWS[size]);
    const outcome = token ? null : await shareDraft({ id, days: 1 });
    if (outcome && !outcome.ok) {
      shown?.close();
      return sayFault(outcome.refusal.message);
    }
    const own = outcome?.value.token ?? token;
    setToken(own);
    shown?.location.replace(`${path}?token=${own}`);
  }
  return (
    <div className="panel-row">
      <Button look="primary" onClick={() => void open("desktop")}>
        <Monitor size={16} /> On a desktop
      </Button>
      <Button onClick={() => void open("phone")}>
        <Smartphone size={16} /> On a phone
      </Button>
    </div>
  );
}
