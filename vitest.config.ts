import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const elsewhere = ["**/node_modules/**", "**/.next*/**", "**/.data*/**", "e2e/**"];
const quiet = "./scripts/testing/console-errors-fail.ts";

export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...elsewhere, "**/*.db.test.ts", "**/*.process.test.ts", "**/*.proof.test.ts"],
          setupFiles: [quiet],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: elsewhere,
          globalSetup: ["./lib/db/testing/template.ts"],
          setupFiles: [quiet, "./lib/db/testing/own-database.ts"],
          hookTimeout: 30_000,
          testTimeout: 20_000,
        },
      },
      {
        // Times at full size: alone on the machine, and only for `npm run proof`.
        extends: true,
        test: {
          name: "proof",
          include: ["**/*.proof.test.ts"],
          exclude: elsewhere,
          globalSetup: ["./lib/db/testing/template.ts"],
          setupFiles: [quiet, "./lib/db/testing/own-database.ts"],
          fileParallelism: false,
        },
      },
      {
        // Real processes, started and killed: an embedded Postgres, the launcher. Slow, so one file at a time.
        extends: true,
        test: {
          name: "process",
          include: ["scripts/**/*.process.test.ts"],
          exclude: elsewhere,
          setupFiles: [quiet],
          fileParallelism: false,
          hookTimeout: 60_000,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
