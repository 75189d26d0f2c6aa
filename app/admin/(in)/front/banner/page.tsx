import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { BannerForm } from "@/components/desk/banners/banner-form";
import { BannerHistory } from "@/components/desk/banners/banner-history";
import { RunningBanner } from "@/components/desk/banners/running-banner";
import { PageHead } from "@/components/desk/page-head";
import { listBannersForDesk } from "@/lib/banners/queries";

export const metadata: Metadata = { title: "Breaking banner" };

export default async function BannerPage() {
  const actor = await enter("front.write");
  const { edition } = await deskEditions();
  const banners = await listBannersForDesk(actor, edition.id);
  if (!banners) notFound();
  const now = new Date();
  const running = banners.find(({ endedAt, expiresAt }) => !endedAt && new Date(expiresAt) > now);
  const past = banners.filter((banner) => banner !== running);
  const clock = { timeZone: edition.timeZone, year: now.getUTCFullYear() };
  return (
    <>
      <PageHead title="Breaking banner" about="One line over every page of the edition, until its time is over." />
      {running && <RunningBanner key={running.id} banner={running} editionId={edition.id} {...clock} />}
      <BannerForm
        key={`${edition.id} ${banners[0]?.id ?? ""}`}
        editionId={edition.id}
        isRunning={running !== undefined}
      />
      {past.length > 0 && (
        <section className="past" aria-labelledby="past">
          <h2 id="past">Earlier</h2>
          <BannerHistory banners={past} {...clock} />
        </section>
      )}
    </>
  );
}
