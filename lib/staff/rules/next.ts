/** Where to go after signing in: a plain path of the desk's own, else the dashboard. */
export function safeNext(next: string | undefined): string {
  // Nothing encoded, no dots, no backslashes: what cannot be read two ways cannot lead away.
  return next && /^\/admin(?:\/[A-Za-z0-9_-]+)*(?:\?[A-Za-z0-9_=&.,%-]*)?$/.test(next) && !isDoor(next)
    ? next
    : "/admin";
}

const isDoor = (path: string) => /^\/admin\/(?:sign-in|setup|reset|invitation)\b/.test(path);
