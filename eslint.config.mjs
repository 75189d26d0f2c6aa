import { defineConfig, globalIgnores } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import nextTypeScript from "eslint-config-next/typescript";
import prettier from "eslint-config-prettier";
import { doors } from "./scripts/lint/doors.mjs";
import { forbidden } from "./scripts/lint/forbidden.mjs";

/** Rules are error or off: a warning is a wish. */
const strict = (config) => ({
  ...config,
  ...(config.rules && {
    rules: Object.fromEntries(Object.entries(config.rules).map(([name, rule]) => [name, asError(rule)])),
  }),
});

function asError(rule) {
  const [level, ...options] = Array.isArray(rule) ? rule : [rule];
  return [level === "warn" || level === 1 ? "error" : level, ...options];
}

export default defineConfig([
  globalIgnores([
    "**/.next*/**",
    "**/.data*/**",
    "lib/db/generated/**",
    "next-env.d.ts",
    "test-results/**",
    "playwright-report/**",
  ]),
  ...[...next, ...nextTypeScript].map(strict),
  prettier,
  {
    // What a comment could switch off would be no rule.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // `cond && act()` reads as well as an if.
      "@typescript-eslint/no-unused-expressions": "off",
      // Pictures are made once, ahead of time; the framework's image optimiser is not used.
      "@next/next/no-img-element": "off",
      "@next/next/no-html-link-for-pages": "off", // readers' pages have no client-side navigation
      "@next/next/no-sync-scripts": "off", // the one script of readers' pages is a module, which waits by nature
      "import/no-anonymous-default-export": "off",
      "max-lines": ["error", 250],
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  { files: ["scripts/**", "bench/**", "prisma/**"], rules: { "no-console": "off" } },
  { files: ["prisma/cast/**"], rules: { "max-lines": "off" } },
  ...doors,
  ...forbidden,
]);
