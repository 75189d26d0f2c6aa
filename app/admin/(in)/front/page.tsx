import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { arrangeFront } from "@/app/admin/(in)/front/arrange-front";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { FrontEditor } from "@/components/desk/front-editor";
import { BLOCK_KINDS } from "@/components/desk/widget-kinds";
import { kindOf } from "@/components/widgets/kind-of";
import { settingFields } from "@/components/widgets/setting-fields";
import { listSectionNames } from "@/lib/sections/queries/names";
import { listTopicNames } from "@/lib/topics/queries/names";
import { getFrontForDesk } from "@/lib/widgets/queries/front-for-desk";

export const metadata: Metadata = { title: "Front page" };

export default async function FrontPage() {
  const actor = await enter("front.write");
  const { edition } = await deskEditions();
  const [front, sections, topics, kinds] = await Promise.all([
    getFrontForDesk(actor, edition.id),
    listSectionNames(edition.id),
    listTopicNames(edition.id),
    Promise.all(
      BLOCK_KINDS.map(async (kind) => {
        const defined = await kindOf(kind.kind);
        const from = defined?.place("", {}, "MAIN")?.wants?.from ?? null;
        return { ...kind, from, fields: defined ? settingFields(defined.settings) : [] };
      }),
    ),
  ]);
  if (!front) notFound();
  return <FrontEditor key={edition.id} {...{ front, kinds, sections, topics }} arrange={arrangeFront} />;
}
