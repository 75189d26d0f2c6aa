import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // Our own files under the policy's 'self': their integrity is the server's.
    "require-sri": "off",
    // An aside inside an article (a pull quote) is no landmark; axe, which knows that, looks at landmarks.
    "unique-landmark": "off",
    // ARIA lets a list have a name; a list of related stories without a heading of its own needs one.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});

/** What html-validate finds wrong with a whole page: rule, message and place. */
export async function faultsInMarkup(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) => `${ruleId}: ${message} (${line}:${column} ${selector ?? ""})`,
    ),
  );
}
