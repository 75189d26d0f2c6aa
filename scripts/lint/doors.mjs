// Which room may import what. Every import of ours is written "@/…" or "./…" (never "../"), so its text tells where it
// leads; a later block about the same files takes the place of an earlier one.

const UP = door("^\\.\\.?/(.*/)?\\.\\.(/|$)|^\\.\\.(/|$)", "Import by @/…, not upwards.");
const DATABASE = door("^@/lib/db(?!/(away|generated/enums)$)(/|$)", "The database is spoken to in lib/<noun>.", {
  types: true,
});
const COMMANDS = door("^@/lib/.+/commands(/|$)", "Only actions, the worker and scripts give commands.");
const ACTIONS = door("^@/lib/.+/actions(/|$)", "Actions belong to the desk.");
const READING = door("^@/lib/.+/(queries|reads)$", "Pages read; components are given values.", { types: true });
const APP = door("^@/app(/|$)", "Nothing imports from app but app.");
const COMPONENTS = door("^@/components(/|$)", "Shapes are for pages.");
const FRAMEWORK = door("^next(/|$)", "Only actions, reads and the session know of Next.");
const IO = "child_process|dgram|dns|fs|http|http2|https|os|process|timers|tls|worker_threads|pg|sharp|nodemailer";
const NOUNS =
  "articles|body|sections|topics|bylines|images|widgets|newsletters|subscribers|views|search|editions|redirects|staff|teasers|settings";

/** Room by room, from the house's table of doors. */
export const doors = [
  room(["**/*.{ts,tsx}"], []),
  room(
    ["app/(site)/**/*.{ts,tsx}"],
    [
      ...[DATABASE, COMMANDS, ACTIONS],
      door("^@/app/admin(/|$)", "Readers' pages and the desk share nothing in app."),
      door("^next/headers$", "A reader's page must not depend on the request."),
      door("^next/navigation$", "Absence is an answer: return one, do not throw.", { names: ["notFound"] }),
    ],
  ),
  room(
    ["app/admin/**/*.{ts,tsx}"],
    [DATABASE, COMMANDS, door("^@/app/\\(site\\)(/|$)", "Readers' pages and the desk share nothing in app.")],
  ),
  room(["app/api/**/*.{ts,tsx}"], [COMPONENTS, DATABASE]),
  room(["components/**/*.{ts,tsx}"], [APP, DATABASE, COMMANDS, READING]),
  room(
    ["components/ui/**/*.{ts,tsx}"],
    [
      ...[APP, DATABASE],
      door(`^@/lib/(${NOUNS})(/|$)`, "components/ui knows nothing of news.", { types: true }),
      door("^@/components/(?!ui/)", "components/ui knows nothing of news."),
    ],
  ),
  room(["lib/**/*.ts"], [APP, COMPONENTS, FRAMEWORK]),
  room(
    ["lib/*/{actions,reads}.ts", "lib/*/actions/**/*.ts", "lib/reading.ts", "lib/staff/{session,desk-action}.ts"],
    [APP, COMPONENTS],
  ),
  room(
    ["lib/front/**/*.ts", "lib/pages/**/*.ts"],
    [APP, COMPONENTS, FRAMEWORK, door(`^@/lib/(${NOUNS})(/|$)`, "The front and the page store know nothing of news.")],
  ),
  room(
    ["lib/*/{schema,rules,tags}.ts"],
    [
      ...[APP, COMPONENTS, FRAMEWORK, DATABASE, READING, COMMANDS, ACTIONS],
      door("^@/lib/(jobs|mail|storage|env|log)(/|$)", "Schema, rules and tags are pure."),
      door(`^(node:)?(${IO})(/|$)`, "Schema, rules and tags are pure."),
    ],
  ),
  room(["worker.ts", "scripts/**/*.ts", "prisma/**/*.ts"], [APP, COMPONENTS]),
  room(
    ["e2e/*.spec.ts"],
    [door("^(?!\\./support/|@playwright/test$)", "A story sees what a person sees: it imports from ./support alone.")],
  ),
  // A test may stand anywhere: it sets up what it looks at.
  room(["**/*.test.{ts,tsx}"], []),
];

function room(files, closed) {
  return { files, rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [UP, ...closed] }] } };
}

function door(regex, message, { types = false, names } = {}) {
  return { regex, message, ...(types && { allowTypeImports: true }), ...(names && { importNames: names }) };
}
