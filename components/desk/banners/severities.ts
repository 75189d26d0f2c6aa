import type { Tone } from "@/components/ui/badge";
import type { BannerSeverity } from "@/lib/db/generated/enums";

/** How grave a line over every page is, as the desk says it. */
export const SEVERITIES: Record<BannerSeverity, { name: string; tone: Tone }> = {
  BREAKING: { name: "Breaking", tone: "danger" },
  DEVELOPING: { name: "Developing", tone: "warn" },
  NOTICE: { name: "Notice", tone: "accent" },
};
