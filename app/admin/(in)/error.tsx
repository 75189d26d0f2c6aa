"use client";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Something broke; what, the log says. */
export default function Broken({ reset }: { reset: () => void }) {
  return (
    <EmptyState
      as="h1"
      title="This page did not come through"
      action={
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
      }
    >
      Nothing you saved is lost. If it happens again, tell whoever looks after the site.
    </EmptyState>
  );
}
