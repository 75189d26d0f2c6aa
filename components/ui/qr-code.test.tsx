import { renderToStaticMarkup } from "react-dom/server";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { QrCode } from "@/components/ui/qr-code";

const address =
  "otpauth://totp/The%20Quay:ada%40quay.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=The%20Quay";

test("every dark module is drawn, and none in the quiet zone of four around them", () => {
  const svg = renderToStaticMarkup(<QrCode text={address} label="Key" />);
  const drawn = [...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const { data, size } = encode(address, { ecc: "M", border: 0 });
  expect(svg).toContain(`viewBox="0 0 ${size + 8} ${size + 8}"`);
  expect(drawn).toHaveLength(data.flat().filter(Boolean).length);
  expect(drawn.every(([x, y]) => data[y - 4]?.[x - 4])).toBe(true);
  expect(svg).not.toContain("style");
});
