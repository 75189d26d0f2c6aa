import type { Metadata } from "next";
import { z } from "zod";
import "./library.css";
import { addressWith, asked, Id, Words, type SearchParams } from "@/app/admin/(in)/asked";
import { deskEditions } from "@/app/admin/(in)/edition";
import { enter } from "@/app/admin/(in)/entrance";
import { DayInput } from "@/components/desk/day-input";
import { FilterBar } from "@/components/desk/filter-bar";
import { Library } from "@/components/desk/images/library";
import { Uploader } from "@/components/desk/images/uploader";
import { PageHead } from "@/components/desk/page-head";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { TabLinks } from "@/components/ui/tab-links";
import { countEndingForDesk, listCreditsForDesk, listImagesForDesk } from "@/lib/images/queries/library";
import { may } from "@/lib/staff/permissions";

export const metadata: Metadata = { title: "Pictures" };
const PATH = "/admin/images";
const Day = z.iso.date();
const Shape = {
  ...{ q: Words, credit: z.string().max(300), from: Day, to: Day, after: Id },
  used: z.enum(["yes", "no"]),
  shape: z.enum(["wide", "tall", "square"]),
  rights: z.enum(["ending", "ended"]),
  view: z.literal("list"),
};

export default async function ImagesPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await enter("image.write");
  const { edition } = await deskEditions();
  const { after, view, ...filter } = await asked(searchParams, Shape);
  const now = new Date();
  const [{ pictures, next }, credits, ending] = await Promise.all([
    listImagesForDesk(actor, { ...filter, after }, now),
    listCreditsForDesk(actor),
    countEndingForDesk(actor, now),
  ]);
  const here = (more: Record<string, string | undefined>) => addressWith(PATH, { ...filter, view, ...more });
  const tabs = [
    { label: "All", rights: undefined },
    { label: "Rights end within 14 days", rights: "ending" as const, count: ending },
    { label: "Taken down", rights: "ended" as const },
  ];
  const { rights, ...narrowed } = filter;
  const isFiltered = Boolean(after) || Object.values(filter).some(Boolean);
  return (
    <>
      <PageHead
        title="Pictures"
        action={
          <ButtonLink href={here({ view: view ? undefined : "list" })}>{view ? "As a grid" : "As a list"}</ButtonLink>
        }
      />
      <Uploader />
      <TabLinks
        label="Rights"
        tabs={tabs.map(({ label, count, ...tab }) => ({
          href: here({ rights: tab.rights }),
          ...{ label, count, current: tab.rights === rights },
        }))}
      />
      <FilterBar
        key={`${PATH}${filter.q ?? ""}`}
        search={{ label: "Find a picture", value: filter.q ?? "" }}
        kept={{ ...(rights ? { rights } : {}), ...(view ? { view } : {}) }}
        filters={filtersOf(narrowed, credits)}
      >
        <span className="day-filters">
          <DayInput name="from" label="Added from" value={filter.from} />
          <DayInput name="to" label="Added until" value={filter.to} />
          <Button type="submit">Show</Button>
        </span>
      </FilterBar>
      {pictures.length > 0 ? (
        <Library
          view={view ?? "grid"}
          pictures={pictures}
          mayBulk={may(actor, "image.manage")}
          timeZone={edition.timeZone}
          year={now.getUTCFullYear()}
        />
      ) : isFiltered ? (
        <EmptyState title="No picture fits" action={<ButtonLink href={PATH}>Show all</ButtonLink>} />
      ) : (
        <EmptyState title="No pictures yet">
          What a file says of itself is taken over: caption, creator, credit, rights.
        </EmptyState>
      )}
      <Pager first={after && here({})} next={next ? here({ after: next }) : undefined} />
    </>
  );
}

function filtersOf({ credit, used, shape }: { credit?: string; used?: string; shape?: string }, credits: string[]) {
  return [
    {
      ...{ name: "credit", label: "Credit", value: credit ?? "" },
      options: [{ value: "", label: "All credits" }, ...credits.map((value) => ({ value, label: value }))],
    },
    { name: "used", label: "Use", value: used ?? "", options: USES },
    { name: "shape", label: "Orientation", value: shape ?? "", options: SHAPES },
  ];
}

const USES = [
  { value: "", label: "Used or not" },
  { value: "yes", label: "Used" },
  { value: "no", label: "Not used" },
];
const SHAPES = [
  { value: "", label: "Any orientation" },
  { value: "wide", label: "Wide" },
  { value: "tall", label: "Tall" },
  { value: "square", label: "Square" },
];
