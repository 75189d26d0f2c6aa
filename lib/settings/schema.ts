import { z } from "zod";

/** Site-wide choices: what each may be, and what holds while nobody has chosen. */
export const settings = {
  /** Hours after which a view weighs half in Popular. */
  "popular.halfLifeHours": {
    schema: z
      .number("expected a number of hours")
      .min(1, "at least 1 hour")
      .max(24 * 90, "at most 2160 hours (90 days)"),
    fallback: 12,
  },
  /** Views, as decayed by now, that a story needs to be called popular; Latest fills the places nobody reaches. */
  "popular.minViews": {
    schema: z.number("expected a number of views").min(1, "at least 1 view").max(1_000_000, "at most 1,000,000 views"),
    fallback: 3,
  },
} as const satisfies Record<string, { schema: z.ZodType; fallback: unknown }>;

export type SettingKey = keyof typeof settings;
export type SettingValue<K extends SettingKey> = z.infer<(typeof settings)[K]["schema"]>;
export type Settings = { [K in SettingKey]: SettingValue<K> };

export const settingKeys = Object.keys(settings) as SettingKey[];

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settings, key);
}
