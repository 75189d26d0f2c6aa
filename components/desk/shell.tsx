import type { ReactNode } from "react";
import { AccountMenu } from "@/components/desk/account-menu";
import { CommandPalette } from "@/components/desk/command-palette";
import { commandsFor } from "@/components/desk/commands";
import { EditionSwitch, type EditionChoice } from "@/components/desk/edition-switch";
import { Navigation } from "@/components/desk/navigation";
import { navigationFor } from "@/components/desk/nav-items";
import { PhoneBar } from "@/components/desk/phone-bar";
import { may, type Actor } from "@/lib/staff/permissions";

type Props = {
  actor: Actor;
  editions: EditionChoice[];
  current: EditionChoice;
  /** The edition's front page as readers reach it. */
  site: string;
  signOut: () => Promise<void>;
  children: ReactNode;
};

/** What stands around every page of the desk. */
export function Shell({ actor, editions, current, site, signOut, children }: Props) {
  const groups = navigationFor(actor);
  const account = <AccountMenu actor={{ name: actor.name, role: actor.role }} signOut={signOut} />;
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <div className="side">
        <EditionSwitch editions={editions} current={current} />
        <CommandPalette
          commands={commandsFor(actor, site)}
          findIn={may(actor, "article.read") ? "/admin/articles" : undefined}
        />
        <Navigation groups={groups} />
        <div className="side-end">{account}</div>
      </div>
      <PhoneBar site={current.title} groups={groups}>
        {account}
      </PhoneBar>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
