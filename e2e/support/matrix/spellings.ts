export type Spelling = { target: string; headers: Record<string, string> };

/** A page asked for as the framework's own script, another server or somebody looking for a way round would. */
export function spellings(path: string): Spelling[] {
  const headers: Record<string, string>[] = [
    { RSC: "1" },
    { RSC: "1", "Next-Router-Prefetch": "1" },
    { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
    { RSC: "1", "Next-Router-State-Tree": "%5B%22%22%2C%7B%7D%2Cnull%2C%22refetch%22%5D", "Next-Url": path },
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy", "x-middleware-rewrite": path },
    { "X-HTTP-Method-Override": "POST", "X-Original-URL": path, "X-Rewrite-URL": path },
    { "x-nextjs-data": "1", "x-invoke-path": path, "x-matched-path": path },
  ];
  const targets = [
    ...[`${path}?_rsc=1`, `${path}.rsc`, `${path}.segments/_tree.segment.rsc`, `/_next/data/build${path}.json`],
    ...[`/${path}`, `${path}/`, `${path}.`, `${path}%2f`, path.replace(/\/(?=[^/]*$)/, "%2f"), path.toUpperCase()],
    ...[path.replace("/a", "/%61"), `/default${path}`, `/en${path}`],
  ];
  return [
    ...headers.map((more) => ({ target: path, headers: more })),
    ...targets.map((target, index) => ({ target, headers: index % 2 ? { RSC: "1" } : ({} as Record<string, string>) })),
  ];
}
