import { expect, test } from "vitest";
import { POST as confirm } from "@/app/api/newsletter/confirm/route";
import { POST as subscribe } from "@/app/api/newsletter/subscribe/route";
import { POST as unsubscribe } from "@/app/api/newsletter/unsubscribe/route";
import { newSecret } from "@/lib/mail/secrets";

// Nobody listens there: the database is away for this whole file.
process.env.DATABASE_URL = "postgresql://postgres@127.0.0.1:1/nowhere";

test("while the database is away a visitor is asked to come back, and learns nothing of our insides", async () => {
  const { token } = newSecret();
  const posts: [(request: Request) => Promise<Response>, Record<string, string>][] = [
    [subscribe, { email: "ada@example.com" }],
    [confirm, { token }],
    [unsubscribe, { "List-Unsubscribe": "One-Click" }],
  ];
  for (const [handler, fields] of posts) {
    const body = new URLSearchParams(fields);
    const answer = await handler(new Request(`http://localhost:3000/?token=${token}`, { method: "POST", body }));
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("60");
    expect(await answer.text()).not.toMatch(/ECONN|postgres|127\.0\.0\.1/);
  }
});
