import type { ChangeInput } from "@/lib/articles/schema";

/** The moment at which the demo stands still: nothing in it is later, but for what waits to go live. */
export const DEMO_NOW = new Date("2026-11-21T18:00:00Z");

/** A change made after publication: when, what readers are told, and what it adds to the text or the address. */
export type CastChange = { at: string; change: ChangeInput; afterFirst?: string; slug?: string };

/** What a story is besides its Markdown, by its slug there. */
export type CastState = {
  kicker?: string;
  bylineText?: string;
  sensitive?: boolean;
  embargoUntil?: string;
  /** Slugs of the editor's picks, in the same edition. */
  related?: string[];
  /** Stories that translate each other share it. */
  translates?: string;
  changes?: CastChange[];
  /** Where it ends up; without this, and without a time of publication, it stays a draft. */
  then?: { submit: true } | { schedule: string } | { withdraw: string; at: string };
  /** How many readers it has had in the last day. */
  readers?: number;
};

const BRIDGE = "019aa000-0000-7000-8000-0000000000a1";
const FERRY = "019aa000-0000-7000-8000-0000000000a2";
const STORM = "019aa000-0000-7000-8000-0000000000a3";
const LOGS = "019aa000-0000-7000-8000-0000000000a4";
const PLAY = "019aa000-0000-7000-8000-0000000000a5";

export const STATES: Record<string, Record<string, CastState>> = {
  en: {
    "bridge-that-took-forty-years": {
      kicker: "The Estuary Bridge",
      translates: BRIDGE,
      related: ["night-ferry-last-crossing", "tram-depot-kept"],
      readers: 34,
    },
    "night-ferry-last-crossing": {
      translates: FERRY,
      related: ["tram-depot-kept", "storm-floods-quay-street"],
      readers: 58,
    },
    "storm-floods-quay-street": {
      translates: STORM,
      readers: 46,
      changes: [
        {
          at: "2026-11-20T07:05:00Z",
          change: { kind: "UPDATE" },
          afterFirst:
            "The water had gone down by five on Friday morning, and power was back in all but 31 homes. Quay Street remains closed while a gas main is checked.",
        },
      ],
    },
    "council-budget-passes-by-one-vote": { related: ["storm-floods-quay-street"], readers: 21 },
    "tram-depot-kept": {
      readers: 12,
      changes: [
        {
          at: "2026-11-19T09:30:00Z",
          change: {
            kind: "CORRECTION",
            text: "An earlier version of this story said that 96 jobs would stay at Coldharbour Lane. It is 86. Ten fitters had moved to the bridge works in June.",
          },
        },
      ],
    },
    "market-hall-rents": {
      readers: 27,
      changes: [
        {
          at: "2026-11-17T15:10:00Z",
          change: {
            kind: "CLARIFICATION",
            text: "The limit of half as much again applies to the first year alone. The story now says so.",
          },
        },
      ],
    },
    "town-clock-repaired": {
      readers: 9,
      changes: [{ at: "2026-11-08T16:00:00Z", change: { kind: "MINOR" }, slug: "clock-restored" }],
    },
    "keepers-logs-read": { translates: LOGS, readers: 39 },
    "grid-upgrade": { bylineText: "Courier staff and agencies" },
    "eelgrass-returns": { readers: 15 },
    "town-hold-on": { readers: 18 },
    "lighthouse-play": { kicker: "Review", translates: PLAY, related: ["keepers-logs-read"] },
    "pantomime-dame": { related: ["lighthouse-play"], readers: 14 },
    "how-tide-tables-are-made": { kicker: "Readers’ questions", related: ["eelgrass-returns"] },
    "trawler-crew-named": { sensitive: true, readers: 60 },
    "harbour-master-to-go": {
      then: {
        at: "2026-11-06T09:00:00Z",
        withdraw:
          "We have withdrawn this story. It rested on one account that we have not been able to confirm, and the harbour master, who was not asked, says that it is untrue. We apologise to him.",
      },
    },
    "sealed-harbour-papers": { then: { schedule: "2030-01-01T09:00:00Z" } },
    "harbour-prize-shortlist": { embargoUntil: "2030-03-01T19:30:00Z", then: { schedule: "2030-03-01T19:30:00Z" } },
    "ferry-company-accounts": { then: { submit: true } },
    "winter-swimmers": {},
  },
  he: {
    "הגשר-נפתח": { translates: BRIDGE, related: ["ההפלגה-האחרונה"], readers: 22 },
    "ההפלגה-האחרונה": { translates: FERRY, readers: 17 },
    "הצפה-ברחוב-הרציף": { translates: STORM, readers: 11 },
    "יומן-המגדלור": { translates: LOGS, readers: 29 },
    "שומרת-כיסא-וים": { translates: PLAY, readers: 8 },
  },
};
