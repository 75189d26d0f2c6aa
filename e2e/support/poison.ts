const token = "evil.example";

/** Headers of which none may change what anybody gets: forwarding, rewriting, the framework's own, negotiation, junk. */
export const HEADERS: Record<string, string>[] = [
  ...["X-Forwarded-Host", "X-Forwarded-Server", "X-Host", "X-Original-Host", "X-HTTP-Host-Override"].map((name) => ({
    [name]: token,
  })),
  ...["X-Forwarded-Proto", "X-Forwarded-Scheme", "X-Url-Scheme", "Front-End-Https"].map((name) => ({ [name]: "ftp" })),
  ...["X-Forwarded-Port", "X-Forwarded-Ssl"].map((name) => ({ [name]: "1" })),
  ...["X-Forwarded-Prefix", "X-Forwarded-Path", "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Uri"].map((name) => ({
    [name]: "/admin",
  })),
  ...["X-Forwarded-For", "X-Real-IP", "True-Client-IP", "X-Client-IP", "CF-Connecting-IP"].map((name) => ({
    [name]: "127.0.0.1",
  })),
  { Forwarded: `host=${token};proto=ftp` },
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1" },
  { RSC: "1", "Next-Router-Segment-Prefetch": "/_tree" },
  { "Next-Router-State-Tree": "%5B%22%22%5D" },
  { "Next-Url": "/admin" },
  { "Next-Action": "7f".repeat(20) },
  ...["x-now-route-matches", "x-matched-path", "x-vercel-forwarded-for", "x-vercel-ip-country"].map((name) => ({
    [name]: "/admin",
  })),
  ...["x-invoke-path", "x-invoke-output", "x-invoke-query", "x-invoke-status", "x-invoke-error"].map((name) => ({
    [name]: "500",
  })),
  ...[
    "x-nextjs-data",
    "x-nextjs-matched-path",
    "x-nextjs-rewrite",
    "x-nextjs-postponed",
    "x-nextjs-html-request-id",
  ].map((name) => ({ [name]: "1" })),
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "x-middleware-prefetch": "1", "x-middleware-rewrite": "/admin" },
  { "x-next-cache-tags": "answer:404", "x-next-revalidated-tags": "site" },
  { "x-prerender-revalidate": "secret", "x-prerender-bypass-mode": "static" },
  { "x-dateline-tags": "answer:410", "x-dateline-life": "1", "x-dateline-address": "10.0.0.1" },
  { "X-HTTP-Method-Override": "DELETE", "X-Method-Override": "POST" },
  { "Content-Security-Policy": "script-src 'nonce-evil'" },
  { Accept: "text/x-component" },
  { "Accept-Language": "he" },
  { "Accept-Charset": "utf-7" },
  { Range: "bytes=0-10" },
  { "If-Match": '"x"', "If-Unmodified-Since": "Thu, 01 Jan 1970 00:00:00 GMT" },
  { Cookie: "dateline_staff=1; __prerender_bypass=1; __next_preview_data=1" },
  { Cookie: `junk=${"a".repeat(6_000)}` },
  { Cookie: "a=%00%ff; =; ;;; __Host-session=\u00e9" },
  { Authorization: "Basic YWRtaW46YWRtaW4=" },
  { Origin: `https://${token}`, Referer: `https://${token}/` },
  { "User-Agent": "Googlebot/2.1 dateline-desk-request" },
  { Purpose: "prefetch", "Sec-Purpose": "prefetch;prerender" },
  { Host: token },
  { Host: `${token}:80` },
  { Via: "1.1 x", "Cache-Control": "no-cache", Pragma: "no-cache" },
  { Prefer: "respond-async", TE: "trailers" },
];

/** Ends of an address of which none may change what the next reader gets. */
export const TRICKS = [
  ...["?_rsc=1", "?_rsc=%00", "?__nextDataReq=1", "?__nextLocale=he", "?__nextDefaultLocale=he", "?nxtPslug=draft"],
  ...[
    "?nxtPedition=he",
    "?__flight__=1",
    "?amp=1",
    "?edition=he",
    "?slug=draft",
    "?utm_source=evil",
    "?callback=alert",
  ],
  ...["?a[]=1&a[b]=2", "?__proto__[x]=1", "?constructor=1", "?=&&&", "??", "?%", "?%zz", "?%00", "?a=%0d%0aX:1"],
  ...["?preview=1", "?draft=true", "?p=0", "?p=999999999999", "?id=1", "?status=500", "?host=evil.example"],
  `?x=${"y".repeat(1_500)}`,
];

/** The same page spelt as the framework, another server or a careless proxy would take it. */
export const spellings = (path: string): string[] => [
  ...[`${path}.rsc`, `${path}.txt`, `${path}.segments/_tree.segment.rsc`, `${path}/index.rsc`, `${path}.json`],
  ...[`/_next/data/build${path}.json`, `/default${path}`, `/en${path}`, `/EN${path}`, `/_next${path}`],
  ...[`/${path}`, `${path}//`, `/.${path}`, `${path}/.`, `${path}/..`, `${path}.`, `${path}...`, `${path}%2e`],
  ...[`${path}%2f`, `${path}%5c`, `${path}%00`, `${path}%20`, `${path};x=1`, `${path}%3Fx=1`, `${path}%23x`],
  ...[
    path.toUpperCase(),
    path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    `${path}?`,
    `${path}#x`,
  ],
];
