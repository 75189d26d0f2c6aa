import { mailedLink } from "@/app/(site)/[edition]/(asked)/newsletter/mailed-link";
import { getConfirmable } from "@/lib/subscribers/queries";

export const metadata = { robots: { index: false } };

/** Shows what the link from the mail would do, with a form that does it. */
export default function ConfirmRoute(props: PageProps<"/[edition]/newsletter/confirm">) {
  return mailedLink("confirm", props, getConfirmable);
}
