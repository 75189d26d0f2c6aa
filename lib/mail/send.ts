import { env } from "@/lib/env";
import type { Letter } from "@/lib/mail/confirmation";
import { fileMail, mailFolder } from "@/lib/mail/folder";
import { smtpTransport } from "@/lib/mail/transport";

/** One mail to one reader: `id` is its delivery's, `filedAt` the moment it was promised, `at` now. */
export type Copy = { id: string; to: string; filedAt: Date; at: Date; letter: Letter };

let transport: ReturnType<typeof smtpTransport> | undefined;

/**
 * Sends one copy through SMTP_URL, or files it under DATA_DIR/mail without one. Answers its Message-ID, which is the
 * delivery's, so that a copy repeated after a crash is known as the same mail. Throws what the server said.
 */
export async function sendMail({ id, to, filedAt, at, letter }: Copy): Promise<string> {
  const { SMTP_URL, MAIL_FROM, DATA_DIR } = env();
  const sender = /<([^<>]+)>\s*$/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM.trim();
  const messageId = `<${id}@${sender.slice(sender.lastIndexOf("@") + 1)}>`;
  const mail = {
    from: MAIL_FROM,
    to: { name: "", address: to },
    envelope: { from: sender, to: [to] },
    messageId,
    date: at,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": letter.language },
  };
  if (SMTP_URL) await (transport ??= smtpTransport(SMTP_URL)).sendMail(mail);
  else await fileMail(mailFolder(DATA_DIR), { id, at: filedAt }, mail);
  return messageId;
}

/** Lets go of the server's connections when the process ends. */
export function closeMail(): void {
  transport?.close();
  transport = undefined;
}
