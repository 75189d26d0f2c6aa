/** Every phrase a reader's page says of itself, in one language. Functions put names and counts where the language wants them. */
export type Words = {
  /** BCP 47; the language the phrases are in. */
  language: string;
  site: {
    skip: string;
    menu: string;
    sections: string;
    more: string;
    /** On the switch, which is pressed while the page is dark. */
    theme: string;
    feed: string;
    latest: string;
    popular: string;
    newsletter: string;
    front: string;
    /** Names the steps from the front page down to a page. */
    trail: string;
    /** Before what a banner says. */
    banner: Record<"BREAKING" | "DEVELOPING" | "NOTICE", string>;
  };
  story: {
    by: string;
    byRole: Record<Role, string>;
    published: string;
    updated: string;
    minutes: (count: number) => string;
    photo: (credit: string) => string;
    /** Of a picture that a trained model made. */
    generated: string;
    topics: string;
    changes: Record<Change, string>;
    changesTitle: string;
    share: string;
    shareBy: Record<"mail" | "copy" | "copied" | "failed", string>;
    related: string;
    aside: string;
    table: string;
    embed: (provider: string) => string;
    /** Before the names of the languages a story can be read in. */
    translations: string;
    /** Said of a story more than so many years, or months, old. */
    age: Record<"years" | "months", (count: number) => string>;
    /** The same in a picture that leaves the page. */
    from: (year: string) => string;
  };
  /** Of a story's pictures, and of the page that each has. */
  pictures: {
    /** What a gallery is called that has no title. */
    gallery: string;
    /** Which of how many: the name of a picture's page and of the way to it. */
    title: (number: number, count: number) => string;
    previous: string;
    next: string;
    back: string;
    /** Stands under a neutral picture, in place of one whose rights have run out. */
    gone: string;
  };
  list: {
    older: string;
    newest: string;
    pages: string;
    empty: string;
    elsewhere: string;
    /** Said to those who do not see which list a feed stands by. */
    feedOf: (name: string) => string;
    subSections: string;
    /** Before the periods that Popular can be of. */
    period: string;
    periods: Record<"day" | "week", string>;
    popularIn: (name: string) => string;
    /** Popular not of a section. */
    everywhere: string;
  };
  /** Pages on which a newsroom speaks of itself. */
  house: {
    corrections: string;
    correctionsAbout: string;
    noCorrections: string;
    masthead: string;
    mastheadAbout: string;
    people: string;
    teams: string;
    agencies: string;
  };
  search: SearchWords;
  widget: { popular: string; latest: string; newsletter: string };
  newsletter: {
    about: string;
    email: string;
    lists: string;
    submit: string;
    leaveEmpty: string;
    states: Record<NewsletterState, { title: string; text: string }>;
    confirm: { title: string; text: string; submit: string };
    unsubscribe: { title: string; text: string; submit: string };
  };
  answer: Record<400 | 404 | 410 | 500 | 503, { title: string; text: string }> & { ways: string };
};

export type SearchWords = {
  title: string;
  /** Of the line to write in. */
  label: string;
  submit: string;
  hint: string;
  narrow: string;
  section: string;
  everySection: string;
  from: string;
  until: string;
  order: string;
  orders: Record<"best" | "newest", string>;
  byByline: (name: string) => string;
  found: (count: number) => string;
  /** Where only the newest stories were looked into: how many of them, at least, and why; or that none of them has the words. */
  atLeast: (count: number) => string;
  common: string;
  noneOfNewest: string;
  /** To the stories that were not looked into yet. */
  further: string;
  none: string;
  /** Before a like search that finds something. */
  meant: string;
  more: string;
  first: string;
  problems: Record<"long" | "cursor" | "date" | "open" | "slow", string>;
};

/** As the record's BylineRole, but for those who wrote. */
export type Role = "PHOTOGRAPHS" | "ADDITIONAL_REPORTING" | "TRANSLATION" | "EDITING";

/** As the record's ChangeKind, but for what readers are not told. */
export type Change = "UPDATE" | "CLARIFICATION" | "CORRECTION";

export type NewsletterState = "sent" | "confirmed" | "unsubscribed" | "expired" | "check-address" | "too-many";
