import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** The header by which an action says to the front that it began. */
const REQUEST_HEADER = "x-dateline-request";

/** The seam is globalThis because Next's bundle and server.ts are different module worlds in one process. */
const begun = ((globalThis as { datelineBegun?: Set<string> }).datelineBegun ??= new Set());

/**
 * The framework answers 500 when it cannot read what was posted. A failure before any action began is the sender's: 400.
 * One after that stays ours.
 */
export function answerUnreadable(req: IncomingMessage, res: ServerResponse): void {
  const isAction = req.headers["next-action"] !== undefined || isForm(req.headers["content-type"]);
  if (!isAction) return;
  const id = randomUUID();
  req.headers[REQUEST_HEADER] = id;
  const send = res.writeHead;
  res.writeHead = function (this: ServerResponse, status: number, ...rest: never[]) {
    const isOurs = begun.delete(id);
    const said = status === 500 && !isOurs ? 400 : status;
    return send.call(this, said, ...rest);
  } as typeof res.writeHead;
}

const isForm = (type = "") => /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type);
