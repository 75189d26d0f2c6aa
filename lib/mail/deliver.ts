import { db } from "@/lib/db/client";
import { log } from "@/lib/log";
import { mailFailureOf, type MailFailure } from "@/lib/mail/failure";
import { sendMail, type Copy } from "@/lib/mail/send";

/**
 * Sends a promised copy and keeps its ledger: SENT with its Message-ID, or FAILED when the server refused it for good
 * or this was the `lastTry`. Answers null when it went out, else why it did not. No message names an address.
 */
export async function deliver(copy: Copy, lastTry: boolean): Promise<MailFailure | null> {
  let messageId: string;
  try {
    messageId = await sendMail(copy);
  } catch (error) {
    const failure = mailFailureOf(error);
    const isOver = failure.isFinal || lastTry;
    await note(copy.id, { lastError: failure.reason, state: isOver ? "FAILED" : "QUEUED" });
    log.warn({ delivery: copy.id, reason: failure.reason, isOver }, "a mail could not be sent");
    return { ...failure, isFinal: isOver };
  }
  await note(copy.id, { state: "SENT", messageId, sentAt: copy.at, lastError: null });
  log.info({ delivery: copy.id }, "a mail went out");
  return null;
}

type Note = { state: "QUEUED" | "SENT" | "FAILED"; messageId?: string; sentAt?: Date; lastError: string | null };

// updateMany, because an erased subscriber takes the ledger's row along.
async function note(id: string, data: Note) {
  await db().delivery.updateMany({ where: { id, state: "QUEUED" }, data: { ...data, attempts: { increment: 1 } } });
}
