import { expect, test } from "vitest";
import { isOwnPost } from "@/lib/visitors/origin";

const site = "https://quay.example";

test.each<[boolean, Record<string, string>]>([
  [true, {}],
  [true, { origin: site }],
  [true, { origin: site, "sec-fetch-site": "same-origin" }],
  [true, { origin: "null", "sec-fetch-site": "same-origin" }],
  [true, { "sec-fetch-site": "none" }],
  [false, { origin: "null" }],
  [false, { origin: "https://elsewhere.example" }],
  [false, { origin: "http://quay.example" }],
  [false, { origin: "https://quay.example.elsewhere.example" }],
  [false, { origin: "https://elsewhere.example", "sec-fetch-site": "same-origin" }],
  [false, { origin: site, "sec-fetch-site": "cross-site" }],
  [false, { "sec-fetch-site": "same-site" }],
])("%s for %j", (isOwn, headers) => expect(isOwnPost(new Headers(headers), site)).toBe(isOwn));
