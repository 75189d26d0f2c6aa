import { StoryBody } from "@/components/articles/story-body";
import { type PageProps, SitePage } from "@/components/site/site-page";
import type { Body } from "@/lib/body/schema";

/** About, ethics, privacy: a title and a body. */
export function StaticPage({ title, body, frame, words, pages }: PageProps & { title: string; body: Body }) {
  return (
    <SitePage frame={frame} words={words} pages={pages}>
      <div className="plain">
        <h1>{title}</h1>
        <StoryBody body={body} pictures={{}} words={words} />
      </div>
    </SitePage>
  );
}
