import { BannerTarget } from "@/components/desk/banners/banner-target";
import { SEVERITIES } from "@/components/desk/banners/severities";
import { Moment } from "@/components/desk/moment";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { BannerForDesk } from "@/lib/banners/schema";

const COLUMNS = [
  { name: "text", head: "What was said" },
  { name: "severity", head: "How grave", wide: true },
  { name: "from", head: "From", wide: true },
  { name: "to", head: "Until", end: true },
];

/** What stood over every page before. */
export function BannerHistory({
  banners,
  timeZone,
  year,
}: {
  banners: BannerForDesk[];
  timeZone: string;
  year: number;
}) {
  return (
    <Table caption="Earlier announcements" columns={COLUMNS}>
      {banners.map((banner) => (
        <tr key={banner.id}>
          <td>
            <bdi>{banner.text}</bdi>
            <p className="row-about">
              <BannerTarget banner={banner} />
            </p>
          </td>
          <td data-wide>
            <Badge tone={SEVERITIES[banner.severity].tone}>{SEVERITIES[banner.severity].name}</Badge>
          </td>
          <td data-quiet data-wide data-short>
            <Moment at={banner.createdAt} timeZone={timeZone} year={year} />
          </td>
          <td data-quiet data-short data-end>
            <Moment at={banner.endedAt ?? banner.expiresAt} timeZone={timeZone} year={year} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
