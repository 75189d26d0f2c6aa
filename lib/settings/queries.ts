import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import {
  settingKeys,
  settings,
  type NumberKey,
  type SettingKey,
  type Settings,
  type SettingValue,
} from "@/lib/settings/schema";

/** What was chosen, or the default; a stored value that is no longer allowed counts as not chosen. */
export async function getSetting<K extends SettingKey>(key: K): Promise<SettingValue<K>> {
  const row = await db().setting.findUnique({ where: { key } });
  return read(key, row?.value) as SettingValue<K>;
}

export async function listSettings(): Promise<Settings> {
  const rows = await db().setting.findMany();
  const stored = new Map(rows.map((row) => [row.key, row.value]));
  return Object.fromEntries(settingKeys.map((key) => [key, read(key, stored.get(key))])) as Settings;
}

/** A numeric setting inside another statement, so that reading it costs none of its own. */
export function numberSetting(key: NumberKey): Prisma.Sql {
  const { fallback } = settings[key];
  return Prisma.sql`coalesce((SELECT value::float8 FROM settings WHERE key = ${key} AND jsonb_typeof(value) = 'number'), ${fallback}::float8)`;
}

function read(key: SettingKey, stored: unknown): unknown {
  const { schema, fallback } = settings[key];
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : fallback;
}
