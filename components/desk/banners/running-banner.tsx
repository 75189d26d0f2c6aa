"use client";
import { BannerTarget } from "@/components/desk/banners/banner-target";
import { SEVERITIES } from "@/components/desk/banners/severities";
import { Moment } from "@/components/desk/moment";
import { useDeed } from "@/components/desk/use-deed";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { announceAgain, standBannerDown } from "@/lib/banners/actions";
import type { BannerForDesk } from "@/lib/banners/schema";

type Props = { banner: BannerForDesk; editionId: string; timeZone: string; year: number };

/** What stands over every page at present; taken down at once, and put up again as easily. */
export function RunningBanner({ banner, editionId, timeZone, year }: Props) {
  const { run, pending } = useDeed();
  const { severity, text, href, story, expiresAt } = banner;
  const again = { editionId, severity, text, href, expiresAt, articleId: story?.id ?? null };
  return (
    <section className="running" aria-label="Running now">
      <div>
        <Badge tone={SEVERITIES[severity].tone}>{SEVERITIES[severity].name}</Badge>
        <strong dir="auto">{text}</strong>
        <p className="row-about">
          <span>
            Until <Moment at={expiresAt} timeZone={timeZone} year={year} />
          </span>
          <BannerTarget banner={banner} />
        </p>
      </div>
      <Button
        look="danger"
        aria-disabled={pending || undefined}
        onClick={() =>
          run(() => standBannerDown({ editionId }), { said: "It is down.", undo: () => announceAgain(again) })
        }
      >
        Stand down
      </Button>
    </section>
  );
}
