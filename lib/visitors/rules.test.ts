import { expect, test } from "vitest";
import { networkOf, visitorOf } from "@/lib/visitors/rules";

test.each([
  ["192.0.2.77", "192.0.2.0/24"],
  ["::ffff:192.0.2.77", "192.0.2.0/24"],
  ["::FFFF:C000:24d", "192.0.2.0/24"],
  ["2001:db8:85a3:1::8a2e", "2001:db8:85a3::/48"],
  ["2001:DB8::1", "2001:db8:0::/48"],
  ["::1", "0:0:0::/48"],
  ["fe80::1%eth0", "fe80:0:0::/48"],
  ["unknown", "unknown"],
  ["192.0.2.77, 10.0.0.1", "unknown"],
  ["", "unknown"],
])("the network of %s is %s", (address, network) => expect(networkOf(address)).toBe(network));

test("only the front says where a visitor is", () => {
  expect(visitorOf(new Headers({ "x-forwarded-for": "192.0.2.1", "x-real-ip": "192.0.2.2" }))).toBe("unknown");
  expect(visitorOf(new Headers({ "x-dateline-address": "192.0.2.3" }))).toBe("192.0.2.3");
});
