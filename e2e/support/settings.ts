import { join } from "node:path";

/** What `setup` left for the stories' own processes. */
export function surroundings(): { adminUrl: string; template: string; scratch: string } {
  const { STORIES_ADMIN_URL: adminUrl, STORIES_TEMPLATE: template, STORIES_SCRATCH: scratch } = process.env;
  if (!adminUrl || !template || !scratch) throw new Error("The stories' global setup has not run.");
  return { adminUrl, template, scratch };
}

type Wanted = {
  database: string;
  /** Where the process listens for changes, when `database` leads through something that counts. */
  direct?: string;
  dataDir: string;
  port: number;
  siteUrl?: string;
  smtpUrl?: string;
};

/** The environment of one of the product's processes: pictures shared, everything else its own. */
export function settingsFor({ database, direct, dataDir, port, siteUrl, smtpUrl }: Wanted): Record<string, string> {
  return {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: database,
    DIRECT_URL: direct ?? "",
    DATA_DIR: dataDir,
    PORT: String(port),
    SITE_URL: siteUrl ?? "",
    SMTP_URL: smtpUrl ?? "",
    MAIL_FROM: "The Newsroom <news@dateline.test>",
    STORAGE_URL: `file:${join(surroundings().scratch, "media")}`,
    APP_SECRET: "a secret of stories, of thirty-two characters and more",
    TRUSTED_PROXIES: "",
    LOG_LEVEL: "info",
  };
}
