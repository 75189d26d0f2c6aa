import { expect, test } from "vitest";
import { mailFailureOf } from "@/lib/mail/failure";

const rcpt = (responseCode: number) => ({
  code: "EENVELOPE",
  responseCode,
  response: `${responseCode} 5.1.1 <dana@example.com> unknown`,
  command: "RCPT TO",
});

test.each([
  [rcpt(550), { reason: "EENVELOPE 550 5.1.1 at RCPT TO", isFinal: true, isUnsent: true }],
  [rcpt(451), { isFinal: false, isUnsent: true }],
  [
    { code: "EMESSAGE", responseCode: 554, command: "DATA" },
    { isFinal: true, isUnsent: true },
  ],
  // A wrong password is ours to mend, and the mail's chance is not lost by it.
  [
    { code: "EAUTH", responseCode: 535, command: "AUTH PLAIN" },
    { isFinal: false, isUnsent: true },
  ],
  [
    { code: "ESOCKET", syscall: "connect", command: "CONN" },
    { isFinal: false, isUnsent: true },
  ],
  // The connection broke somewhere on the way: it may have arrived.
  [
    { code: "ESOCKET", syscall: "read", command: "CONN" },
    { isFinal: false, isUnsent: false },
  ],
  [
    { code: "ETIMEDOUT", command: "CONN" },
    { isFinal: false, isUnsent: false },
  ],
  [new Error("<dana@example.com> went wrong"), { reason: "unknown", isFinal: false, isUnsent: false }],
])("%j", (error, failure) => {
  expect(mailFailureOf(error)).toMatchObject(failure);
  expect(mailFailureOf(error).reason).not.toContain("dana");
});
