import { absence, frameOr } from "@/app/(site)/[edition]/absence";
import { readNothing } from "@/lib/editions/reads";

export const generateStaticParams = () => [{ rest: ["_"] }];
export const metadata = { robots: { index: false } };

/** Every address that no room claims. */
export default async function RestPage({ params }: PageProps<"/[edition]/[...rest]">) {
  const found = await frameOr(params);
  return "answer" in found ? found.answer : absence(await readNothing(), found.frame);
}
