import BaseLink from "@tiptap/extension-link";
import { isHref } from "@/lib/body/rules/href";

/** A link is its address and nothing else; addresses that readers would not be let follow are no links. */
export const Link = BaseLink.extend({
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
}).configure({
  openOnClick: false,
  enableClickSelection: false,
  autolink: true,
  defaultProtocol: "https",
  HTMLAttributes: { target: null, rel: null, class: null },
  isAllowedUri: isHref,
});
