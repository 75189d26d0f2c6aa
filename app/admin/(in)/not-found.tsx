import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function NotFound() {
  return (
    <EmptyState as="h1" title="There is nothing here" action={<ButtonLink href="/admin">Go to Today</ButtonLink>}>
      The page was moved or never was, or it is not yours to see.
    </EmptyState>
  );
}
