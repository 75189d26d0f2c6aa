import { Moment } from "@/components/desk/moment";
import { Badge } from "@/components/ui/badge";
import type { LibraryPicture } from "@/lib/images/schema/library";

type Zoned = { timeZone: string; year: number };

/** What needs somebody's eye: missing alternative text, rights that end, a picture that is down. */
export function PictureState({ picture: one, timeZone, year }: { picture: LibraryPicture } & Zoned) {
  if (one.takenDown) return <Badge tone="danger">Taken down</Badge>;
  if (one.rightsExpireAt)
    return (
      <Badge tone="warn">
        <span>
          Until <Moment at={one.rightsExpireAt} timeZone={timeZone} year={year} />
        </span>
      </Badge>
    );
  if (one.lacksAlt) return <Badge tone="warn">No alt text</Badge>;
  return null;
}
