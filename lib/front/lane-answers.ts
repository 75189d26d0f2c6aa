import { addressOf } from "@/lib/front/addresses";
import type { Assets } from "@/lib/front/assets";
import type { Answerer, Found } from "@/lib/front/express-lane";
import { isOld, pageAt, type Pages } from "@/lib/front/page-at";
import type { Question } from "@/lib/front/plain-get";
import { answerOf } from "@/lib/front/send-page";
import type { StoredPage } from "@/lib/pages/stored-page";

/** How many addresses are remembered with their pages' keys: reading one costs as much as sending a page. */
const KNOWN_TARGETS = 4_096;

/** What the express lane answers: readers' pages, compressed; at once when the page is in memory and fresh. */
export function laneAnswers({ store, press, assets }: Pages & { assets: Assets }): Answerer {
  const known = new Map<string, string>();
  const keyOf = (target: string) => {
    const address = addressOf(target, assets.has);
    return address.kind === "made" && !address.old ? address.key : undefined;
  };
  return (question) => {
    const kept = known.get(question.target);
    const key = kept ?? keyOf(question.target);
    if (key === undefined) return undefined;
    const held = store.look(key);
    if (!held?.fresh) return pageAt({ store, press }, key).then((page) => page && bytesFor(page, question));
    // Pages that are there: addresses made up by somebody are not worth remembering.
    if (kept === undefined && held.page.status === 200) {
      if (known.size >= KNOWN_TARGETS) known.clear();
      known.set(question.target, key);
    }
    return bytesFor(held.page, question);
  };
}

function bytesFor(page: StoredPage, { acceptEncoding, ifNoneMatch }: Question): Found | undefined {
  if (isOld(page)) return undefined;
  const { head, body } = answerOf(page, acceptEncoding, ifNoneMatch);
  return body || head.status === 304 ? { head: head.bytes, body } : undefined;
}
