import { ARTICLE_STATES } from "@/components/desk/article-states";
import { Badge } from "@/components/ui/badge";
import type { ArticleState } from "@/lib/db/generated/enums";

export function StateBadge({ state }: { state: ArticleState }) {
  const { name, tone } = ARTICLE_STATES[state];
  return <Badge tone={tone}>{name}</Badge>;
}
