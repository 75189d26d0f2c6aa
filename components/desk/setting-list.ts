import type { SettingKey } from "@/lib/settings/schema";

export type SettingRow = {
  key: Exclude<SettingKey, "staff.secondFactorRoles">;
  label: string;
  hint: string;
  as: "number" | "line" | "text" | { value: string; label: string }[];
};

/** The site's settings as people know them; the roles of the second factor have a control of their own. */
export const SETTING_GROUPS: { title: string; rows: SettingRow[] }[] = [
  {
    title: "Stories",
    rows: [
      {
        key: "popular.halfLifeHours",
        label: "Half-life of Popular, in hours",
        hint: "After so long a view counts half. Shorter follows the news, longer keeps what lasts.",
        as: "number",
      },
      {
        key: "popular.minViews",
        label: "Views to be popular",
        hint: "Below it, the newest stories fill the list.",
        as: "number",
      },
      {
        key: "stories.ageWarningDays",
        label: "Days until a story says how old it is",
        hint: "0 for never.",
        as: "number",
      },
    ],
  },
  {
    title: "Machines",
    rows: [
      { key: "feeds.hub", label: "WebSub hub", hint: "Told of news, tells those who follow the feeds.", as: "line" },
      {
        key: "robots.aiCrawlers",
        label: "AI crawlers",
        hint: "What robots.txt asks of those that gather texts for training.",
        as: [
          { value: "allow", label: "Welcome" },
          { value: "search", label: "Only those that lead readers back" },
          { value: "refuse", label: "Asked to stay away" },
        ],
      },
      { key: "security.contact", label: "Security contact", hint: "In /.well-known/security.txt.", as: "line" },
      { key: "files.adsTxt", label: "ads.txt", hint: "While it is empty there is no such file.", as: "text" },
      { key: "files.trustTxt", label: "trust.txt", hint: "While it is empty there is no such file.", as: "text" },
    ],
  },
];
