"use client";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { DirectionProvider } from "@base-ui/react/direction-provider";
import type { ReactNode } from "react";
import { Toasts } from "@/components/ui/toasts";

/** What the kit's parts need around them: no style elements of their own, since the policy would refuse them. */
export function Kit({ direction = "ltr", children }: { direction?: "ltr" | "rtl"; children: ReactNode }) {
  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={direction}>
        <Toasts>{children}</Toasts>
      </DirectionProvider>
    </CSPProvider>
  );
}
