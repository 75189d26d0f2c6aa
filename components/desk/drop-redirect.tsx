"use client";
import { Trash2 } from "lucide-react";
import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { dropRedirect, restoreRedirect } from "@/lib/redirects/actions";

/** Forgets an old address, and offers to remember it again. */
export function DropRedirect({ from, to }: { from: string; to: string | null }) {
  const { run, pending } = useDeed();
  return (
    <Button
      look="quiet"
      square
      aria-label={`Forget ${from}`}
      aria-disabled={pending || undefined}
      onClick={() =>
        run(() => dropRedirect({ from }), { said: "Forgotten.", undo: () => restoreRedirect({ from, to }) })
      }
    >
      <Trash2 size={14} />
    </Button>
  );
}
