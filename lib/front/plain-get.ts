/** What a reader's GET asks for: its target, and the headers that change the answer ("" where there are none). */
export type Question = { target: string; acceptEncoding: string; ifNoneMatch: string };

const LONGEST = 8_192;
/** Strict on purpose: whatever differs goes to Node's own parser. */
const FIRST_LINE = /^GET (\/[!-~]*) HTTP\/1\.1$/;
const HEADERS = /^(?:[\w!#$%&'*+.^`|~-]+:[\t -~]*\r\n)+\r\n$/;
const NEEDS_MORE =
  /^(?:(?:content-length|transfer-encoding|expect|upgrade|trailer|if-modified-since):|connection:(?! ?keep-alive\r$))/im;
const HOST = /^host:/gim;
const ACCEPT_ENCODING = /^accept-encoding:(.*)\r$/im;
const IF_NONE_MATCH = /^if-none-match:[\t ]*(.*?)[\t ]*\r$/im;

/**
 * Reads the requests of one connection: one whole GET without a body and nothing after it, or undefined. The headers of a
 * connection seldom differ from one request to the next, so they are read again only when they do.
 */
export function rememberHeaders(): (chunk: Buffer) => Question | undefined {
  let known = "";
  let acceptEncoding = "";
  let ifNoneMatch = "";
  return (chunk) => {
    if (chunk.length > LONGEST) return undefined;
    const request = chunk.toString("latin1");
    const lineEnd = request.indexOf("\r\n");
    const [, target] = FIRST_LINE.exec(request.slice(0, Math.max(lineEnd, 0))) ?? [];
    if (target === undefined) return undefined;
    const headers = request.slice(lineEnd + 2);
    if (headers !== known) {
      if (!isPlain(headers)) return undefined;
      known = headers;
      acceptEncoding = ACCEPT_ENCODING.exec(headers)?.[1] ?? "";
      ifNoneMatch = IF_NONE_MATCH.exec(headers)?.[1] ?? "";
    }
    return { target, acceptEncoding, ifNoneMatch };
  };
}

function isPlain(headers: string): boolean {
  return HEADERS.test(headers) && !NEEDS_MORE.test(headers) && headers.match(HOST)?.length === 1;
}
