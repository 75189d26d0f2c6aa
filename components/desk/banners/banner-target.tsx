import Link from "next/link";
import type { BannerForDesk } from "@/lib/banners/schema";

/** Where a line leads its readers, if anywhere. */
export function BannerTarget({ banner: { story, href } }: { banner: BannerForDesk }) {
  if (story)
    return (
      <Link href={`/admin/articles/${story.id}`} dir="auto">
        {story.headline}
      </Link>
    );
  return href && <bdi dir="ltr">{href}</bdi>;
}
