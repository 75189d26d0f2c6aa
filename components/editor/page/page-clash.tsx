"use client";
import { useState, type ReactNode } from "react";
import { BodyDiff } from "@/components/editor/body-diff";
import { ClashParts, type Side } from "@/components/editor/clash-parts";
import { clockOf } from "@/components/editor/keep-state";
import type { Theirs } from "@/components/editor/page/use-page";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { diffBody } from "@/lib/articles/rules/content-diff";
import type { PageText } from "@/lib/static-pages/schema";

type Field = keyof PageText;
const LABELS: Record<Field, string> = { title: "Title", body: "Text", slug: "Address", published: "Readers see it" };

type PageClashProps = {
  mine: PageText;
  theirs: Theirs;
  timeZone: string;
  onChoose: (text: PageText) => void;
};

/** Two texts of one page, side by side where they differ: for each part it is chosen which stands. */
export function PageClash({ mine, theirs, timeZone, onChoose }: PageClashProps) {
  const [sides, setSides] = useState<Partial<Record<Field, Side>>>({});
  const fields = (Object.keys(LABELS) as Field[]).filter((field) => !isSame(field, mine, theirs));
  const parts = fields.map((field) => ({
    field,
    label: LABELS[field],
    mine: shown(field, mine, theirs),
    theirs: shown(field, theirs, mine),
  }));
  const taken = fields.filter((field) => sides[field] === "theirs").map((field) => [field, theirs[field]]);
  return (
    <Dialog
      open
      onOpenChange={() => undefined}
      title="Two texts of this page"
      about={`${theirs.by ?? "Somebody"} saved at ${clockOf(theirs.at, timeZone)}, after you began. Nothing is lost: choose what stands, part by part.`}
    >
      <ClashParts
        parts={parts}
        sides={sides}
        onChoose={(field, side) => setSides({ ...sides, [field]: side })}
        other={theirs.by ?? "Theirs"}
      />
      <div className="form-end">
        <Button look="primary" onClick={() => onChoose({ ...mine, ...Object.fromEntries(taken) })}>
          Go on with what is chosen
        </Button>
      </div>
    </Dialog>
  );
}

// The record gives a body's keys back in an order of its own.
const isSame = (field: Field, mine: PageText, theirs: PageText) =>
  field === "body" ? diffBody(mine.body, theirs.body).every(({ is }) => is === "same") : mine[field] === theirs[field];

function shown(field: Field, text: PageText, other: PageText): ReactNode {
  switch (field) {
    case "body":
      return <BodyDiff blocks={diffBody(other.body, text.body)} hide="removed" isBrief />;
    case "published":
      return <p>{text.published ? "Yes" : "No"}</p>;
    default:
      return <p dir="auto">{text[field]}</p>;
  }
}
