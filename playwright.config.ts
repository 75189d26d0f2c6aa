import { defineConfig } from "@playwright/test";
import { findBrowser } from "./e2e/support/browser";

// Kept in the environment, so that the workers, who read this file again, need not look once more.
const { path, args } = await findBrowser();
Object.assign(process.env, { CHROMIUM_PATH: path, CHROMIUM_ARGS: JSON.stringify(args) });

/** Stories: what readers live through, on the production build. A file is a story with a newsroom of its own. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/support/setup.ts",
  forbidOnly: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    launchOptions: { executablePath: path, args },
    screenshot: "off",
    trace: "off",
    video: "off",
    locale: "en-GB",
    timezoneId: "Pacific/Auckland", // far from any newsroom: a time in the reader's zone would show
  },
});
