import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { cropAroundFocalPoint, cropByHand } from "@/lib/images/actions/describe";
import type { CutShape, Part } from "@/lib/images/rules/crops";

type CropDeedsProps = {
  id: string;
  shape: CutShape;
  /** As it is drawn now, and as it was kept before, if it was. */
  part: Part;
  before?: Part;
  onDone: () => void;
};

/** What can be done with a crop that is drawn: kept, given back to the focal point, left as it was. Each can be undone. */
export function CropDeeds({ id, shape, part, before, onDone }: CropDeedsProps) {
  const { run, pending } = useDeed();
  const draw = (drawn: Part) => cropByHand({ id, shape, ...drawn });
  const follow = () => cropAroundFocalPoint({ id, shape });
  const waiting = { "aria-disabled": pending || undefined };
  const keep = () =>
    run(() => draw(part), {
      said: "The crop is being cut.",
      undo: () => (before ? draw(before) : follow()),
      then: onDone,
    });
  const forget = (drawn: Part) =>
    run(follow, { said: "The crop follows the focal point again.", undo: () => draw(drawn), then: onDone });
  return (
    <div className="form-end">
      <Button {...waiting} onClick={() => pending || keep()}>
        Use this crop
      </Button>
      {before && (
        <Button {...waiting} onClick={() => pending || forget(before)}>
          Back to the focal point
        </Button>
      )}
      <Button look="quiet" onClick={onDone}>
        Cancel
      </Button>
    </div>
  );
}
