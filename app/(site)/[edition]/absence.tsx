import { permanentRedirect } from "next/navigation";
import { Answer } from "@/components/site/answer";
import { readFrame } from "@/lib/editions/reads";
import { BARE } from "@/lib/front/addresses";
import type { Frame } from "@/lib/editions/schema";
import type { Found } from "@/lib/outcome";
import { NO_EDITION } from "@/lib/reading";
import { readOldAddress } from "@/lib/redirects/reads";
import { wordsFor } from "@/lib/words/rules";

/**
 * The edition of a page, or the whole page that says why there is none. `inside`: the rest of the address, where no room
 * of ours claims it: another system may have used what looks like an edition ("/tv", "/uk/old-story").
 */
export async function frameOr(
  params: Promise<{ edition: string }>,
  inside?: string,
): Promise<{ frame: Frame } | { answer: React.ReactNode }> {
  const { edition } = await params;
  const found = await readFrame(edition);
  const known = found.is === "found" ? found.value : undefined;
  let status: 404 | 410 = 404;
  if (inside !== undefined && edition !== NO_EDITION && edition !== "default" && (!known || known.edition.isDefault)) {
    const old = await readOldAddress(`/${edition}${inside}`);
    if (old.is === "moved") permanentRedirect(old.to);
    if (old.is === "gone") status = 410;
  }
  if (found.is === "found") {
    const { value: frame } = found;
    // One page, one address: the default edition's have no prefix.
    if (frame.edition.isDefault && edition !== "default") permanentRedirect(BARE);
    return { frame };
  }
  if (found.is === "broken") return { answer: <Answer status={503} words={wordsFor("en")} /> };
  const fallback = edition === NO_EDITION ? undefined : await readFrame("default");
  const usual = fallback?.is === "found" ? fallback.value : undefined;
  return { answer: <Answer status={status} words={wordsFor(usual?.edition.language ?? "en")} frame={usual} /> };
}

/** The whole page for what is not there, moved, gone or out of reach. Its status goes by tag (lib/reading.ts). */
export function absence(found: Exclude<Found<unknown>, { is: "found" }>, frame: Frame): React.ReactNode {
  const words = wordsFor(frame.edition.language);
  switch (found.is) {
    case "moved":
      return permanentRedirect(found.to);
    case "gone":
      return <Answer status={410} words={words} frame={frame} reason={found.reason} />;
    case "broken":
      return <Answer status={503} words={words} frame={frame} />;
    case "absent":
      return <Answer status={404} words={words} frame={frame} />;
  }
}

/** A slug from an address, decoded; undefined when it is none. */
export function slugOf(param: string): string {
  try {
    return decodeURIComponent(param).normalize("NFC");
  } catch {
    return "";
  }
}
