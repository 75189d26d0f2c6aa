import type http from "node:http";
import { ask, type Answered } from "@/e2e/support/ask";

/** What an action is given: one plain value, or the fields of a form. */
export type Given = { plain: unknown } | { form: Record<string, string> };
/** `said`: the action's own answer, when it gave one. */
export type Performed = Answered & { said: unknown };

/** Calls a server action as the framework's script does, from a page of the site. */
export async function perform(
  address: string,
  id: string,
  given: Given,
  more: http.OutgoingHttpHeaders = {},
): Promise<Performed> {
  const { type, body } = "plain" in given ? plainly([given.plain]) : asForm(given.form);
  return performRaw(address, body, { "next-action": id, "content-type": type, ...more });
}

/** The same with a body of one's own making; a header that is undefined is not sent. */
export async function performRaw(address: string, body: string, headers: http.OutgoingHttpHeaders): Promise<Performed> {
  const all = { origin: new URL(address).origin, "content-length": Buffer.byteLength(body), ...headers };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const answered = await ask(address, { method: "POST", headers: sent, body });
  return { ...answered, said: saidIn(answered.text) };
}

/** What the person asking is not given: sent elsewhere, told no, or told that there is nothing. */
export function isRefusal({ status, headers, said }: Performed): boolean {
  if (headers["x-action-redirect"]) return true;
  if (status !== 200) return [303, 307, 400, 401, 403, 404].includes(status);
  const { ok, value } = (said ?? {}) as { ok?: boolean; value?: unknown };
  if (ok === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return Boolean((value as { refused?: unknown[] } | null | undefined)?.refused?.length);
}

const plainly = (args: unknown[]) => ({ type: "text/plain;charset=UTF-8", body: JSON.stringify(args) });

/** The fields come before the list of arguments that refers to them. */
function asForm(fields: Record<string, string>) {
  const boundary = "matrix";
  const parts = [...Object.entries(fields).map(([name, value]) => [`_1_${name}`, value]), ["0", '[null,"$K1"]']];
  const body = parts
    .map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join("");
  return { type: `multipart/form-data; boundary=${boundary}`, body: `${body}--${boundary}--\r\n` };
}

/** The second row of the framework's answer holds what the action returned. */
function saidIn(text: string): unknown {
  const row = /^1:([[{"].*)$/m.exec(text)?.[1];
  return row && JSON.parse(row);
}
