// Expressions that have no place in the code, by where.

const UNSAFE_SQL = no(
  "MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]",
  "Use the tagged templates: $queryRaw`…`.",
);
const RAW_HTML = no("JSXAttribute[name.name='dangerouslySetInnerHTML']", "Markup is made of elements.");
const STYLE = no(
  "JSXAttribute[name.name='style']",
  "The policy of readers' pages forbids style attributes: use a class.",
);
const EVERYWHERE = [UNSAFE_SQL, RAW_HTML];

const CLOCK = [
  no("CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']", "Pass the time in."),
  no("NewExpression[callee.name='Date'][arguments.length=0]", "Pass the time in."),
  no("CallExpression[callee.object.name='Math'][callee.property.name='random']", "Pass chance in."),
];

const TESTS = [
  no("CallExpression[callee.property.name='waitForTimeout']", "Wait for a fact, not for time to pass."),
  no(
    "MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(skip|only|fixme|todo|fails|skipIf|runIf)$/]",
    "Nothing is skipped.",
  ),
  no(
    "MemberExpression[object.type='MemberExpression'][object.object.name='test'][property.name=/^(skip|only|fixme)$/]",
    "Nothing is skipped.",
  ),
  no("CallExpression[callee.property.name=/Snapshot$/]", "Say what is expected instead of taking a snapshot."),
  no(
    "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock)$/]",
    "Test the code, not a mock of it.",
  ),
  no("Property[key.name=/^(retry|retries)$/]", "A test that passes the second time has failed."),
];

export const forbidden = [
  { files: ["**/*.{ts,tsx,mjs}"], rules: rule(EVERYWHERE) },
  {
    files: ["app/(site)/**/*.tsx", "components/**/*.tsx"],
    ignores: ["components/desk/**"],
    rules: rule([...EVERYWHERE, STYLE]),
  },
  // Data for search engines is a script element with text in it: React has no other way.
  { files: ["components/site/json-ld.tsx"], rules: rule([UNSAFE_SQL, STYLE]) },
  { files: ["lib/*/{schema,rules,tags}.ts"], rules: rule([...EVERYWHERE, ...CLOCK]) },
  {
    files: ["**/*.test.{ts,tsx}", "e2e/**/*.ts", "playwright.config.ts", "vitest.config.ts"],
    rules: rule([...EVERYWHERE, ...TESTS]),
  },
];

function rule(list) {
  return { "no-restricted-syntax": ["error", ...list] };
}

function no(selector, message) {
  return { selector, message };
}
