"use client";
import { SEVERITIES } from "@/components/desk/banners/severities";
import { DeskForm } from "@/components/desk/desk-form";
import { StoryChoice } from "@/components/desk/story-choice";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { announceForReaders } from "@/lib/banners/actions";

/** A line to put over every page of an edition, now. */
export function BannerForm({ editionId, isRunning }: { editionId: string; isRunning: boolean }) {
  return (
    <DeskForm
      action={announceForReaders}
      submit={isRunning ? "Announce in its place" : "Announce"}
      said="Announced. It stands over every page."
    >
      <input type="hidden" name="editionId" value={editionId} />
      <TextArea
        label="What has happened"
        name="text"
        required
        rows={2}
        maxLength={200}
        hint="One line; every reader sees it within a second."
        dir="auto"
      />
      <div className="form-row">
        <Select label="How grave it is" name="severity" options={GRAVITIES} defaultValue="BREAKING" />
        <Select label="Stands for" name="minutes" options={DURATIONS} defaultValue="180" />
      </div>
      <StoryChoice label="Leads to a story" name="articleId" editionId={editionId} />
      <TextField
        label="Or to an address"
        name="href"
        optional
        maxLength={2_000}
        placeholder="/pages/storm or https://…"
        dir="ltr"
      />
    </DeskForm>
  );
}

const GRAVITIES = Object.entries(SEVERITIES).map(([value, { name }]) => ({ value, label: name }));
const DURATIONS = [
  { value: "30", label: "30 minutes" },
  { value: "60", label: "1 hour" },
  { value: "180", label: "3 hours" },
  { value: "360", label: "6 hours" },
  { value: "720", label: "12 hours" },
  { value: "1440", label: "1 day" },
  { value: "4320", label: "3 days" },
];
