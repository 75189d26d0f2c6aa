"use client";
import { useRouter } from "next/navigation";
import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import type { Outcome } from "@/lib/outcome";

/** Takes something away at once, and offers to bring it back. */
export function RemoveButton({
  remove,
  restore,
  label,
  said,
  goTo,
}: {
  remove: () => Promise<Outcome<unknown>>;
  restore?: () => Promise<Outcome<unknown>>;
  label: string;
  said: string;
  goTo: string;
}) {
  const { run, pending } = useDeed();
  const router = useRouter();
  return (
    <Button
      look="danger"
      aria-disabled={pending || undefined}
      onClick={() => run(remove, { said, undo: restore, then: () => router.push(goTo) })}
    >
      {label}
    </Button>
  );
}
