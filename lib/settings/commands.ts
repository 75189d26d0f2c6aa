import { change } from "@/lib/db/change";
import { done, refused, type Outcome } from "@/lib/outcome";
import { isSettingKey, settings } from "@/lib/settings/schema";
import { may, type Actor } from "@/lib/staff/permissions";
import { reweighHeat } from "@/lib/views/commands";

/** Refused when the actor may not, the setting does not exist, or the value is not one it can take. */
export async function changeSetting(actor: Actor, key: string, value: unknown): Promise<Outcome> {
  if (!may(actor, "settings.write")) return refused("You may not change the site's settings.");
  if (!isSettingKey(key)) return refused(`There is no setting called "${key}".`, "key");
  const parsed = settings[key].schema.safeParse(value);
  if (!parsed.success) return refused(`${key}: ${parsed.error.issues[0]?.message ?? "not allowed"}.`, "value");

  return change(actor, async (tx, traces) => {
    // Computed under the old value: computed again with the new one.
    if (key === "popular.halfLifeHours") await reweighHeat(tx, Number(parsed.data));
    const before = await tx.setting.findUnique({ where: { key } });
    const row = { value: parsed.data };
    await tx.setting.upsert({ where: { key }, create: { key, ...row }, update: row });
    traces.tick(["site"]);
    traces.audit("setting.change", "setting", key, before?.value ?? undefined, parsed.data);
    return done(null);
  });
}
