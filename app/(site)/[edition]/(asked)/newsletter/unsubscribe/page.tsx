import { mailedLink } from "@/app/(site)/[edition]/(asked)/newsletter/mailed-link";
import { getUnsubscribable } from "@/lib/subscribers/queries";

export const metadata = { robots: { index: false } };

/** Shows what the link from the mail would end, with a form that ends it. */
export default function UnsubscribeRoute(props: PageProps<"/[edition]/newsletter/unsubscribe">) {
  return mailedLink("unsubscribe", props, getUnsubscribable);
}
