import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import { DESK_MARK } from "./lib/front/desk-mark";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const config: NextConfig = {
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
  experimental: { globalNotFound: true },
  serverExternalPackages: ["pino", "sharp", "pg"],
  // `npm run types` checks them, once; the build of a newsroom that only starts the program need not.
  typescript: { ignoreBuildErrors: true },
};

export default config;
