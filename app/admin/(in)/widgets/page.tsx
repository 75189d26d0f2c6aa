import type { Metadata } from "next";
import { z } from "zod";
import { asked, type SearchParams } from "@/app/admin/(in)/asked";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { placeWidget, reviseWidget } from "@/app/admin/(in)/widgets/place-widget";
import { saveWidget } from "@/app/admin/(in)/widgets/save-widget";
import { PageHead } from "@/components/desk/page-head";
import { PLACES, RAIL_KINDS } from "@/components/desk/widget-kinds";
import { WidgetRail } from "@/components/desk/widget-rail";
import { TabLinks } from "@/components/ui/tab-links";
import { kindOf } from "@/components/widgets/kind-of";
import { settingFields } from "@/components/widgets/setting-fields";
import { listSectionsForDesk } from "@/lib/sections/queries/for-desk";
import { listWidgetsForDesk } from "@/lib/widgets/queries/rail-for-desk";

export const metadata: Metadata = { title: "Widgets" };

export default async function WidgetsPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await enter("structure.write");
  const { edition } = await deskEditions();
  const { place = "ARTICLE" } = await asked(searchParams, { place: z.enum(["ARTICLE", "FRONT", "SECTION"]) });
  const [widgets, sections, kinds] = await Promise.all([
    listWidgetsForDesk(actor, { editionId: edition.id, place }),
    listSectionsForDesk(actor, edition.id),
    Promise.all(RAIL_KINDS.map(kindWithFields)),
  ]);
  return (
    <>
      <PageHead title="Widgets" about="What stands in the column beside a page, and in which order." />
      <TabLinks
        label="Places"
        tabs={PLACES.map((one) => ({
          href: one.place === "ARTICLE" ? "/admin/widgets" : `/admin/widgets?place=${one.place}`,
          label: one.name,
          current: one.place === place,
        }))}
      />
      <WidgetRail
        key={`${edition.id}:${place}`}
        editionId={edition.id}
        place={place}
        widgets={widgets}
        kinds={kinds}
        sections={sections.map(({ id, name }) => ({ id, name }))}
        save={saveWidget}
        deeds={{ place: placeWidget, revise: reviseWidget }}
      />
    </>
  );
}

async function kindWithFields(kind: (typeof RAIL_KINDS)[number]) {
  const defined = await kindOf(kind.kind);
  return { ...kind, fields: defined ? settingFields(defined.settings) : [] };
}
