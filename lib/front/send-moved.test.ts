import { expect, test } from "vitest";
import { withQuery } from "@/lib/front/send-moved";

test.each([
  ["/new", "", "/new"],
  ["/new", "?", "/new"],
  ["/new", "?a=1&b=%20", "/new?a=1&b=%20"],
  ["/new?x=1", "?a=1", "/new?x=1&a=1"],
  ["/new#part", "?a=1", "/new?a=1#part"],
  ["https://a.example/x?y#z?", "?a=1", "https://a.example/x?y&a=1#z?"],
])("%s with %s is %s", (address, query, whole) => expect(withQuery(address, query)).toBe(whole));
