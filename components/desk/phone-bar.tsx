"use client";
import { Dialog } from "@base-ui/react/dialog";
import { Menu as MenuIcon, X } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Navigation } from "@/components/desk/navigation";
import type { NavGroup } from "@/components/desk/nav-items";
import { Button } from "@/components/ui/button";

/** The top of a phone's screen: the name of the site, and the navigation behind a button. */
export function PhoneBar({ site, groups, children }: { site: string; groups: NavGroup[]; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <header className="phone-bar">
      <Dialog.Root open={open} onOpenChange={setOpen}>
        <Dialog.Trigger render={<Button look="quiet" square aria-label="Open navigation" />}>
          <MenuIcon size={18} />
        </Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Backdrop className="backdrop" />
          <Dialog.Popup className="phone-drawer">
            <div className="phone-drawer-head">
              <Dialog.Title>{site}</Dialog.Title>
              <Dialog.Close render={<Button look="quiet" square aria-label="Close navigation" />}>
                <X size={18} />
              </Dialog.Close>
            </div>
            <Navigation groups={groups} onGo={() => setOpen(false)} />
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
      <span className="phone-site">{site}</span>
      {children}
    </header>
  );
}
