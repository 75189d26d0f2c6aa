import { ButtonLink } from "@/components/ui/button";

/** Ways on through a list by keyset: back to its beginning, and to what comes after. Nothing when there is neither. */
export function Pager({ first, next }: { first?: string; next?: string }) {
  if (!first && !next) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {first && (
        <ButtonLink href={first} look="quiet">
          Back to the first
        </ButtonLink>
      )}
      {next && (
        <ButtonLink href={next} rel="next">
          Show more
        </ButtonLink>
      )}
    </nav>
  );
}
