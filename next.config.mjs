// JavaScript, not TypeScript: the server reads this file at start, and would load a whole compiler to do so.
import { fileURLToPath } from "node:url";
import { DESK_MARK } from "./lib/front/desk-mark.mjs";

/** @param {string} relative */
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  cacheHandler: path("./lib/pages/page-handler.mjs"),
  cacheHandlers: { default: path("./lib/pages/value-handler.mjs") },
  cacheMaxMemorySize: 0,
  images: { unoptimized: true },
  // The desk alone gets real 307 and 404: lib/front marks its requests. Never let this match a reader or a crawler.
  htmlLimitedBots: new RegExp(DESK_MARK),
  // Rooms are opened when somebody comes: the desk's, all at once, would weigh on a process that only serves readers.
  experimental: { globalNotFound: true, preloadEntriesOnStart: false },
  serverExternalPackages: ["pino", "sharp", "pg"],
  // `npm run types` checks them, once; the build of a newsroom that only starts the program need not.
  typescript: { ignoreBuildErrors: true },
};

export default config;
