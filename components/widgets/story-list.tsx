import { foreignTo } from "@/components/articles/foreign";
import { Time } from "@/components/ui/time";
import type { Teaser } from "@/lib/articles/schema";
import type { Edition } from "@/lib/editions/schema";

/** Headlines in a rail, numbered where their order is a ranking, dated where it is time. */
export function StoryList({
  stories,
  ranked = false,
  edition,
}: {
  stories: Teaser[];
  ranked?: boolean;
  edition: Edition;
}) {
  const List = ranked ? "ol" : "ul";
  return (
    <List className={ranked ? "ranked" : "dated"}>
      {stories.map((teaser) => (
        <li key={teaser.id} {...foreignTo(edition, teaser)}>
          <a href={teaser.path}>{teaser.headline}</a>
          {!ranked && (
            <p className="stamp">
              <Time at={teaser.publishedAt} zone={edition} />
            </p>
          )}
        </li>
      ))}
    </List>
  );
}
