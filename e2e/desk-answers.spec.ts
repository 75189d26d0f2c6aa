import { ask } from "./support/ask";
import { expect, test, withNewsroom } from "./support/story";

const newsroom = withNewsroom();

test("the desk's answers: statuses, policy, nothing kept, and changes from elsewhere refused", async () => {
  const { url } = newsroom().web;
  const door = await ask(`${url}/admin/articles`);
  expect(door.status).toBe(307);
  expect(door.headers.location).toBe("/admin/sign-in?next=%2Fadmin%2Farticles");
  const page = await ask(`${url}/admin/sign-in`);
  const policy = String(page.headers["content-security-policy"]);
  const nonce = /'nonce-([\w-]{24})'/.exec(policy)?.[1] ?? "";
  expect(policy).toContain(`script-src 'nonce-${nonce}' 'strict-dynamic';`);
  expect([...page.text.matchAll(/<script(?![^>]* nonce="([^"]*)")/g)]).toEqual([]);
  expect(new Set([...page.text.matchAll(/<script[^>]* nonce="([^"]*)"/g)].map(([, said]) => said))).toEqual(
    new Set([nonce]),
  );
  expect(page.headers["cache-control"]).toMatch(/no-store/);
  expect((await ask(`${url}/admin/sign-in`)).headers["content-security-policy"]).not.toBe(policy);

  const post = (headers: Record<string, string>, body = "") =>
    ask(`${url}/admin/sign-in`, { method: "POST", headers, body });
  const refused: Record<string, string>[] = [
    {},
    { origin: "null" },
    { origin: "https://evil.example" },
    { origin: "https://evil.example", host: "evil.example" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    { origin: url, "sec-fetch-site": "cross-site" },
    { origin: url, "sec-fetch-site": "same-site" },
    { referer: `${url}/admin` },
  ];
  for (const headers of refused) expect((await post(headers)).status, JSON.stringify(headers)).toBe(403);

  const own = { origin: url, "sec-fetch-site": "same-origin" };
  const form = { ...own, "content-type": "multipart/form-data; boundary=x" };
  const malformed: [Record<string, string>, string][] = [
    [{ ...own, "next-action": "x" }, "[]"],
    [{ ...own, "next-action": "0".repeat(42) }, "[]"],
    [{ ...own, "next-action": "4".repeat(42), "content-type": "text/plain" }, "{nonsense"],
    [form, "nonsense"],
    [form, '--x\r\nContent-Disposition: form-data; name="$ACTION_ID_x"\r\n\r\n\r\n--x--\r\n'],
    [form, '--x\r\nContent-Disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x--\r\n'],
    [{ ...own, "content-type": "application/x-www-form-urlencoded" }, "a=b"],
    [{ ...own, "content-type": "application/json" }, "{"],
  ];
  for (const [headers, body] of malformed) {
    const { status } = await post(headers, body);
    expect(status, `${JSON.stringify(headers)} ${body}`).toBeLessThan(500);
  }
});
