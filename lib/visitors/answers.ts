const kept = { "cache-control": "no-store" };

/** A sentence, for whoever reads it. */
export const sayPlainly = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  new Response(`${message}\n`, {
    status,
    headers: { ...kept, "content-type": "text/plain; charset=utf-8", ...headers },
  });

/** The same for a machine: `{"message": …}`. */
export const sayJson = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  Response.json({ message }, { status, headers: { ...kept, ...headers } });

/** "Look there": a relative path of our own, fetched with GET. */
export const sendTo = (path: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: { ...kept, ...headers, location: path } });
