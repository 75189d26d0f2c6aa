import { absence, frameOr, slugOf } from "@/app/(site)/[edition]/absence";
import { publicPath } from "@/lib/redirects/rules";
import { readOldAddress } from "@/lib/redirects/reads";

export const generateStaticParams = () => [{ rest: ["_"] }];
export const metadata = { robots: { index: false } };

/** Every address that no room claims: an old one, of this system or the one before it, or nothing. */
export default async function RestPage({ params }: PageProps<"/[edition]/[...rest]">) {
  const inside = `/${(await params).rest.map(slugOf).join("/")}`;
  const found = await frameOr(params, inside);
  if ("answer" in found) return found.answer;
  const { frame } = found;
  return absence(await readOldAddress(publicPath(frame.edition, inside)), frame);
}
