import { expect, test } from "vitest";
import { confirmationLetter } from "@/lib/mail/confirmation";

const about = {
  title: "Sea <& Land>",
  lists: ['"Tide" & <b>Time</b>'],
  link: "https://quay.example/c?a=1&b=2",
  hours: 72,
};

test("titles of the newsroom are words in the mail, never markup", () => {
  const { html, text, subject } = confirmationLetter({ ...about, language: "en-GB" });
  expect(subject).toBe("Please confirm: Sea <& Land>");
  expect(html).toContain("&quot;Tide&quot; &amp; &lt;b&gt;Time&lt;/b&gt;");
  expect(html).not.toMatch(/<b>|<& /);
  expect(html).toContain('href="https://quay.example/c?a=1&amp;b=2"');
  expect(text).toContain(about.link);
  expect(text).toContain("72 hours");
});

test.each([
  ["he", "rtl", "נא לאשר"],
  ["ar", "rtl", "يرجى التأكيد"],
  ["es-MX", "ltr", "Confirme"],
  ["fr", "ltr", "Please confirm"],
])("%s is written %s", (language, direction, begin) => {
  const letter = confirmationLetter({ ...about, lists: [], language });
  expect(letter.subject).toMatch(new RegExp(`^${begin}`));
  expect(letter.html).toContain(`dir="${direction}"`);
  expect(letter.html).not.toContain("<ul>");
});
