import type { Metadata } from "next";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { EditionForm } from "@/components/desk/edition-form";
import { PageHead } from "@/components/desk/page-head";
import { SecondFactorSetting } from "@/components/desk/second-factor-setting";
import { SettingField } from "@/components/desk/setting-field";
import { SETTING_GROUPS } from "@/components/desk/setting-list";
import { listSettings } from "@/lib/settings/queries";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  await enter("settings.write");
  const { edition, editions } = await deskEditions();
  const settings = await listSettings();
  return (
    <>
      <PageHead
        title="Settings"
        about={editions.length > 1 && `The edition is ${edition.title}; the rest holds for all.`}
      />
      <section aria-labelledby="edition">
        <h2 id="edition" className="unseen">
          Edition
        </h2>
        <EditionForm key={edition.id} edition={edition} />
      </section>
      {SETTING_GROUPS.map(({ title, rows }) => (
        <section key={title} className="form form-apart" aria-labelledby={title}>
          <div>
            <h2 id={title}>{title}</h2>
            <p className="hint">Saved as you leave each field.</p>
          </div>
          {rows.map((row) => (
            <SettingField key={row.key} row={row} value={settings[row.key]} />
          ))}
        </section>
      ))}
      <section className="form form-apart" aria-labelledby="factors">
        <div>
          <h2 id="factors">Second factor</h2>
          <p className="hint">
            Who has a ticked role does nothing at the desk before they have an authenticator app or a passkey.
          </p>
        </div>
        <SecondFactorSetting value={settings["staff.secondFactorRoles"]} />
      </section>
    </>
  );
}
