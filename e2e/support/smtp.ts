import type { AddressInfo } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail as it arrived: who it was for on the envelope, and what it says. `raw` is every byte. */
export type Received = { from: string; to: string[]; raw: string; mail: ParsedMail };

/** A real mail server for tests; nothing it takes goes anywhere. `failNext`: answers the next recipient with this code. */
export type Smtp = {
  url: string;
  port: number;
  mails(): Received[];
  waitForMail(to: string, milliseconds?: number): Promise<Received>;
  failNext(code: number): void;
  close(): Promise<void>;
};

/** Listens on `port`, or on a free one. */
export async function startSmtp(port = 0): Promise<Smtp> {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const failures: number[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const code = failures.shift();
      done(code ? Object.assign(new Error(`refused <${address}>`), { responseCode: code }) : null);
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks);
        simpleParser(raw).then((mail) => {
          const from = envelope.mailFrom ? envelope.mailFrom.address : "";
          received.push({ from, to: envelope.rcptTo.map((recipient) => recipient.address), raw: raw.toString(), mail });
          for (const look of waiting) look();
          done();
        }, done);
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const bound = (server.server.address() as AddressInfo).port;

  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    mails: () => [...received],
    waitForMail: (to, milliseconds = 10_000) =>
      new Promise((resolve, reject) => {
        const end = () => (clearTimeout(timer), waiting.delete(look));
        const look = () => {
          const found = received.find((mail) => mail.to.includes(to));
          if (found) (end(), resolve(found));
        };
        const timer = setTimeout(() => {
          end();
          reject(new Error(`No mail for ${to} within ${milliseconds} ms; there are ${received.length} for others.`));
        }, milliseconds);
        waiting.add(look);
        look();
      }),
    failNext: (code) => void failures.push(code),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
