import { z } from "zod";

const url = z.url();
const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  SITE_URL: url.optional(),
  DATABASE_URL: url,
  DIRECT_URL: url.optional(),
  DATA_DIR: z.string().min(1).default(".data"),
  SMTP_URL: url.optional(),
  MAIL_FROM: z.string().min(3).default("Dateline <news@localhost>"),
  STORAGE_URL: z.string().optional(),
  APP_SECRET: z.string().min(32),
  TRUSTED_PROXIES: z.string().default(""),
  LOG_LEVEL: z.string().default("info"),
});

export type Env = Omit<z.infer<typeof schema>, "SITE_URL"> & { SITE_URL: string };

let parsed: Env | undefined;

/** The process's settings, read once and at run time (never at build). Throws one error naming every bad variable. */
export function env(): Env {
  return (parsed ??= read());
}

function read(): Env {
  // An empty variable means "not set", as in a .env file with blanks.
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Settings are not usable. ${faults.join("; ")}. .env.example explains each.`);
  }
  const { SITE_URL = `http://localhost:${result.data.PORT}`, ...rest } = result.data;
  return { ...rest, SITE_URL: SITE_URL.replace(/\/$/, "") };
}
