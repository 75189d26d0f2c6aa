import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { moveFocalPoint } from "@/lib/images/actions/describe";
import type { Focal } from "@/lib/images/rules/crops";

/** `kept`: where the focal point lies until `point` is used instead. */
type FocalDeedsProps = { id: string; point: Focal; kept: Focal; onReset: () => void };

export function FocalDeeds({ id, point, kept, onReset }: FocalDeedsProps) {
  const { run, pending } = useDeed();
  const moved = point.x !== kept.x || point.y !== kept.y;
  return (
    <div className="form-end">
      <Button
        aria-disabled={pending || !moved || undefined}
        onClick={() => moved && run(() => moveFocalPoint({ id, ...point }), { said: "Crops are being cut anew." })}
      >
        Use this focal point
      </Button>
      {moved && (
        <Button look="quiet" onClick={onReset}>
          Back to where it was
        </Button>
      )}
    </div>
  );
}
