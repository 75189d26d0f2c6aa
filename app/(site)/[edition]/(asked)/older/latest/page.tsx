import { olderPages } from "@/app/(site)/[edition]/(asked)/older/older";
import { frameOr } from "@/app/(site)/[edition]/absence";
import { pathOf } from "@/lib/editions/rules";
import { wordsFor } from "@/lib/words/rules";

const older = olderPages(
  async (params: Promise<{ edition: string }>) => {
    const found = await frameOr(params);
    if ("answer" in found) return found;
    const { edition } = found.frame;
    const value = { name: wordsFor(edition.language).site.latest, path: pathOf(edition, "latest") };
    return { frame: found.frame, value };
  },
  () => ({}),
);

export const generateMetadata = older.metadata;
export default older.page;
