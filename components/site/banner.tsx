import type { Banner as Announced } from "@/lib/banners/schema";
import type { Words } from "@/lib/words/schema";

/** What is announced over every page. A region and no alert: it is there when the page comes, nothing interrupts. */
export function Banner({ banner, words }: { banner: Announced; words: Words }) {
  const { severity, text, path } = banner;
  const label = words.site.banner[severity];
  return (
    <section className="banner" data-severity={severity.toLowerCase()} aria-label={label}>
      <p>
        <strong>{label}</strong> {path ? <a href={path}>{text}</a> : <span>{text}</span>}
      </p>
    </section>
  );
}
