"use client";
import { useRouter } from "next/navigation";
import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { restoreRevision } from "@/lib/articles/actions/write";

/** Brings an earlier text back as a save of its own: what stands now stays in the history. */
export function RestoreButton({ id, version, number }: { id: string; version: number; number: number }) {
  const { run, pending } = useDeed();
  const router = useRouter();
  return (
    <Button
      look="primary"
      aria-disabled={pending || undefined}
      onClick={() =>
        run(() => restoreRevision({ id, version, number }), {
          said: `Revision ${number} is back.`,
          then: () => router.push(`/admin/articles/${id}`),
        })
      }
    >
      Restore this text
    </Button>
  );
}
