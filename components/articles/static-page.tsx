import { StoryBody } from "@/components/articles/story-body";
import { type PageProps, SitePage } from "@/components/site/site-page";
import { Time } from "@/components/ui/time";
import type { StaticPage as Page } from "@/lib/static-pages/schema";

/** About, ethics, privacy: a title, a body, and since when it says so. */
export function StaticPage({ page, frame, words }: PageProps & { page: Pick<Page, "title" | "body" | "updatedAt"> }) {
  return (
    <SitePage frame={frame} words={words}>
      <div className="plain">
        <h1>{page.title}</h1>
        <StoryBody body={page.body} pictures={{}} words={words} />
        <p className="stamp">
          {words.story.updated} <Time at={page.updatedAt} zone={frame.edition} />
        </p>
      </div>
    </SitePage>
  );
}
