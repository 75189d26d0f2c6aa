import { expect, test } from "vitest";
import { newTotpKey, stepOfCode, totpAddress, totpCode, totpStep } from "@/lib/proofs/totp";

/** RFC 6238, appendix B: the ASCII key "12345678901234567890", the last six of the eight digits. */
const KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("at %s seconds the code is %s", (seconds, code) => {
  const now = new Date(seconds * 1000);
  expect(totpCode(KEY, totpStep(now))).toBe(code);
  expect(stepOfCode(KEY, code, now)).toBe(totpStep(now));
});

test("a code counts one step early and late, and no further", () => {
  const key = newTotpKey();
  expect(key).toMatch(/^[A-Z2-7]{32}$/);
  const now = new Date(1_800_000_000_000);
  const at = (steps: number) => stepOfCode(key, totpCode(key, totpStep(now) + steps), now);
  expect([at(-1), at(0), at(1)]).toEqual([-1, 0, 1].map((steps) => totpStep(now) + steps));
  for (const nonsense of ["", "12345", "1234567", "abcdef", "12 456"])
    expect(stepOfCode(key, nonsense, now)).toBeNull();
});

test("the address names the site and the account", () => {
  expect(totpAddress(KEY, "The Quay", "ada@example.com")).toBe(
    `otpauth://totp/The%20Quay:ada%40example.com?secret=${KEY}&issuer=The%20Quay`,
  );
});
