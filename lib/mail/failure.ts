/** Why a mail did not go out. `reason` names codes only: a server's own sentence repeats the recipient's address. */
export type MailFailure = {
  reason: string;
  /** The server will never take it (5xx to this mail, not to our password or the connection). */
  isFinal: boolean;
  /** Nobody can have received it, so its link may be dropped. */
  isUnsent: boolean;
};

/** Reads what nodemailer threw. */
export function mailFailureOf(error: unknown): MailFailure {
  const { code, responseCode, response, command, syscall } = (error ?? {}) as Record<string, unknown>;
  const status = typeof responseCode === "number" ? responseCode : undefined;
  const detail = typeof response === "string" ? /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(response)?.[0] : undefined;
  const parts = [code ?? "unknown", status, detail, command && `at ${String(command)}`];
  return {
    reason: parts.filter(Boolean).join(" "),
    isFinal: status !== undefined && status >= 500 && (code === "EENVELOPE" || code === "EMESSAGE"),
    isUnsent: status !== undefined || syscall === "connect" || BEFORE_THE_MAIL.has(String(code)),
  };
}

const BEFORE_THE_MAIL = new Set(["EDNS", "EAUTH", "ETLS", "ECONFIG"]);
