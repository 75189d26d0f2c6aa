import type { ReactNode } from "react";
import type { z } from "zod";
import type { Teaser } from "@/lib/articles/schema";
import type { Area } from "@/lib/db/generated/enums";
import type { Edition, NavSection } from "@/lib/editions/schema";
import type { Slots } from "@/lib/widgets/rules";
import type { Words } from "@/lib/words/schema";

/** Stories a widget wants: the page fetches them and leaves out what it shows already. */
export type StoriesWanted = Slots & { from: "popular" | "latest" };

export type ShowProps<S> = {
  /** The placement's id, for ids inside the markup. */
  id: string;
  settings: S;
  area: Area;
  stories: Teaser[];
  /** Those that belong to the first, where the widget asked for some. */
  related: Teaser[];
  /** Whose stories they are, when they are of one section. */
  section?: NavSection;
  /** The topic that they are of, when the block follows one. */
  topic?: { name: string; path: string };
  /** One of the widget's own, unlike that of the block above. */
  layout: string;
  edition: Edition;
  words: Words;
  /** The path of the page it stands on. */
  page: string;
};

export type Widget<S> = {
  /** What the newsroom may set; a placement whose settings do not fit is not shown. */
  settings: z.ZodType<S>;
  /** Where it can stand; in the rail beside a page when left out. */
  areas?: readonly Area[];
  stories: (settings: S) => StoriesWanted | null;
  /** How it can be laid out as a block, the wished one first. */
  layouts?: (settings: S) => readonly string[];
  Show: (props: ShowProps<S>) => ReactNode;
};

/** A kind of widget is one file in kinds/ that exports `widget`; the file's name is the kind. */
export function defineWidget<S>(widget: Widget<S>): DefinedWidget {
  const { areas = ["RAIL"], layouts, Show } = widget;
  return {
    settings: widget.settings,
    areas,
    place(id, given, area = "RAIL") {
      const parsed = widget.settings.safeParse(given);
      if (!parsed.success || !areas.includes(area)) return null;
      const settings = parsed.data;
      return {
        wants: widget.stories(settings),
        layouts: layouts?.(settings) ?? [id],
        show: (rest) => Show({ id, settings, area, related: [], layout: "", ...rest }),
      };
    },
  };
}

export type DefinedWidget = {
  /** What the newsroom may set, and where it can stand: for the desk. */
  settings: z.ZodType;
  areas: readonly Area[];
  /** A placement made ready: what it wants, and how it shows. Null when its settings do not fit, or its area. */
  place: (id: string, settings: Record<string, unknown>, area?: Area) => PlacedWidget | null;
};

type Given = "stories" | "edition" | "words" | "page";
type Perhaps = "related" | "section" | "topic" | "layout";

export type PlacedWidget = {
  wants: StoriesWanted | null;
  layouts: readonly string[];
  show: (rest: Pick<ShowProps<never>, Given> & Partial<Pick<ShowProps<never>, Perhaps>>) => ReactNode;
};
