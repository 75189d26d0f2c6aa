import { EMBED_FRAME_HOSTS } from "@/lib/embeds/rules";

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  `frame-src ${EMBED_FRAME_HOSTS.join(" ")}`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** On every answer, whoever gives it. */
export const COMMON_HEADERS: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
  // Ignored by browsers on plain http, so it may stand on a laptop's answers too.
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
};

/** The reader's policy: nothing inline, nothing from elsewhere but the frames that a reader asks for. */
export const READER_HEADERS: Record<string, string> = {
  ...COMMON_HEADERS,
  "Content-Security-Policy": DIRECTIVES.join("; "),
  // Which links the browser may open ahead of a click; a header, since nothing inline may run.
  "Speculation-Rules": '"/pages.speculationrules"',
};

/** For a page that brings its style along: the one style element whose text has this hash, and nothing else. */
export function policyWithStyle(hash: string): string {
  return DIRECTIVES.map((one) => (one.startsWith("style-src") ? `style-src '${hash}'` : one)).join("; ");
}

/**
 * The desk's policy: scripts by nonce alone, which the framework reads out of the request's copy of it. In development
 * React evaluates strings, to show where something broke.
 */
export function deskPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // Positions of menus and the editor's own are style attributes; no style element runs without the nonce.
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "media-src 'self' blob:",
    `frame-src 'self' ${EMBED_FRAME_HOSTS.join(" ")}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join("; ");
}

/** On every answer of the desk; its addresses are nobody else's business. */
export const DESK_HEADERS: Record<string, string> = {
  ...COMMON_HEADERS,
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
};

/** Media may be opened on their own; nothing in them may run. */
export const MEDIA_HEADERS: Record<string, string> = {
  ...COMMON_HEADERS,
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** To browsers: ask again each time. To shared caches: a second, then refreshed behind the reader's back; not long in an outage. */
export const PAGE_CACHING = "public, max-age=0, s-maxage=1, stale-while-revalidate=10, stale-if-error=300";
