"use client";
import { Menu as Base } from "@base-ui/react/menu";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";

/** A button that opens a list of things to do or places to go. */
export function Menu({
  trigger,
  children,
  align = "end",
}: {
  trigger: ReactElement;
  children: ReactNode;
  align?: "start" | "end";
}) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="popup-place" sideOffset={4} align={align}>
          <Base.Popup className="popup">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function MenuItem({ danger, ...rest }: { danger?: boolean; onClick: () => void; children: ReactNode }) {
  return <Base.Item className="popup-item" data-look={danger ? "danger" : undefined} {...rest} />;
}

export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Base.LinkItem className="popup-item" closeOnClick render={<Link href={href} />}>
      {children}
    </Base.LinkItem>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <p className="popup-label">{children}</p>;
}

export function MenuLine() {
  return <Base.Separator className="popup-line" />;
}
