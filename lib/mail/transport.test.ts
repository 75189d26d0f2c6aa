import { expect, test } from "vitest";
import { smtpTransport } from "@/lib/mail/transport";

test.each([
  ["smtp://user:secret@mail.example:587", { requireTLS: true, host: "mail.example", port: 587 }],
  ["smtp://relay:1025", { requireTLS: false, ignoreTLS: false }],
  ["smtp://127.0.0.1:2525", { requireTLS: false, ignoreTLS: true }],
  ["smtps://user:secret@mail.example", { secure: true }],
  ["smtp://user:secret@relay:1025?requireTLS=false", { requireTLS: false }],
])("%s is used as %j", (url, options) => {
  const transport = smtpTransport(url);
  expect(transport.transporter).toMatchObject({ options });
  expect(transport.transporter).toMatchObject({ options: { connectionTimeout: 10_000, socketTimeout: 30_000 } });
  transport.close();
});
