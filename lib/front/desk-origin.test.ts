import { expect, test } from "vitest";
import { isOwnDeskPost } from "@/lib/front/desk-origin";

const OURS = "https://news.example";

test.each([
  ["a page of ours", { origin: OURS, "sec-fetch-site": "same-origin" }, true],
  ["an old browser's page of ours", { origin: OURS }, true],
  ["no origin", {}, false],
  ["no origin, but says it is ours", { "sec-fetch-site": "same-origin" }, false],
  ["a page without an origin", { origin: "null", "sec-fetch-site": "same-origin" }, false],
  ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, false],
  ["another site that forges ours", { origin: OURS, "sec-fetch-site": "cross-site" }, false],
  ["a host beside ours", { origin: OURS, "sec-fetch-site": "same-site" }, false],
  ["what somebody typed", { origin: OURS, "sec-fetch-site": "none" }, false],
  ["another scheme", { origin: "http://news.example" }, false],
  ["another port", { origin: "https://news.example:8443" }, false],
  ["a longer name", { origin: "https://news.example.evil.example" }, false],
  ["another site under our Host", { origin: "https://evil.example", host: "news.example" }, false],
  ["a forged forwarded host", { origin: "https://evil.example", "x-forwarded-host": "evil.example" }, false],
  ["a referrer alone", { referer: `${OURS}/admin` }, false],
])("%s", (_, headers, isOurs) => {
  expect(isOwnDeskPost(headers, OURS)).toBe(isOurs);
});
