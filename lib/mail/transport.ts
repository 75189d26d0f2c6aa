import { createTransport } from "nodemailer";
import { log } from "@/lib/log";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A pooled way to the mail server of SMTP_URL. Every wait is bounded; a password never travels in the clear. */
export function smtpTransport(smtpUrl: string) {
  const { hostname, username } = new URL(smtpUrl);
  const isNear = LOOPBACK.has(hostname);
  const transport = createTransport({
    // smtps: is TLS from the start; smtp: upgrades whenever the server offers it, and must where a password is sent.
    // What SMTP_URL says in its query (?requireTLS=false) goes before these.
    requireTLS: username !== "" && !isNear,
    ignoreTLS: isNear,
    url: smtpUrl,
    pool: true,
    maxConnections: 3,
    maxRequeues: 1,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    dnsTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transport.on("error", (error) =>
    log.warn({ code: (error as { code?: unknown }).code }, "a mail connection was lost"),
  );
  return transport;
}
