import { z } from "zod";
import { StaffRole } from "@/lib/db/generated/enums";
import { HubAddress } from "@/lib/feeds/schema";
import { AdsTxt, AiCrawlers, SecurityContact, TrustTxt } from "@/lib/site-files/schema";

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
  /** Days after which a story says how old it is; 0 for never. */
  "stories.ageWarningDays": {
    schema: z
      .number("expected a number of days")
      .int("expected whole days")
      .max(36_500, "at most 36500 days (100 years)")
      .refine((days) => days === 0 || days >= 31, "0 for never, or at least 31 days"),
    fallback: 365,
  },
  /** The WebSub hub that is told of news and tells subscribers of the feeds; empty for none. */
  "feeds.hub": { schema: HubAddress, fallback: "" },
  "robots.aiCrawlers": { schema: AiCrawlers, fallback: "allow" },
  /** The texts of /ads.txt and /trust.txt; while empty there is no such file. */
  "files.adsTxt": { schema: AdsTxt, fallback: "" },
  "files.trustTxt": { schema: TrustTxt, fallback: "" },
  /** Roles that do nothing at the desk before they have a second factor: an authenticator app or a passkey. */
  "staff.secondFactorRoles": {
    schema: z.array(z.enum(StaffRole, "expected roles")).max(10, "expected roles"),
    fallback: [] as StaffRole[],
  },
  "security.contact": { schema: SecurityContact, fallback: "" },
} as const satisfies Record<string, { schema: z.ZodType; fallback: unknown }>;

export type SettingKey = keyof typeof settings;
export type SettingValue<K extends SettingKey> = z.infer<(typeof settings)[K]["schema"]>;
/** The settings that are numbers. */
export type NumberKey = { [K in SettingKey]: SettingValue<K> extends number ? K : never }[SettingKey];
export type Settings = { [K in SettingKey]: SettingValue<K> };

export const settingKeys = Object.keys(settings) as SettingKey[];

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settings, key);
}
