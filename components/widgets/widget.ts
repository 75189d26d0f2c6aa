import type { ReactNode } from "react";
import type { z } from "zod";
import type { Teaser } from "@/lib/articles/schema";
import type { Edition } from "@/lib/editions/schema";
import type { Words } from "@/lib/words/schema";

/** Stories a widget wants: the page fetches them and leaves out what it shows already. */
export type StoriesWanted = { from: "popular" | "latest"; take: number };

export type ShowProps<S> = {
  /** The placement's id, for ids inside the markup. */
  id: string;
  settings: S;
  stories: Teaser[];
  edition: Edition;
  words: Words;
  /** The path of the page it stands on. */
  page: string;
};

export type Widget<S> = {
  /** What the newsroom may set; a placement whose settings do not fit is not shown. */
  settings: z.ZodType<S>;
  stories: (settings: S) => StoriesWanted | null;
  Show: (props: ShowProps<S>) => ReactNode;
};

/** A kind of widget is one file in kinds/ that exports `widget`; the file's name is the kind. */
export function defineWidget<S>(widget: Widget<S>): DefinedWidget {
  return {
    place(id, given) {
      const parsed = widget.settings.safeParse(given);
      if (!parsed.success) return null;
      const settings = parsed.data;
      const { Show } = widget;
      return {
        wants: widget.stories(settings),
        show: (rest) => Show({ id, settings, ...rest }),
      };
    },
  };
}

export type DefinedWidget = {
  /** A placement made ready: what it wants, and how it shows. Null when its settings do not fit. */
  place: (id: string, settings: Record<string, unknown>) => PlacedWidget | null;
};

export type PlacedWidget = {
  wants: StoriesWanted | null;
  show: (rest: Omit<ShowProps<never>, "id" | "settings">) => ReactNode;
};
