/** One publication in one language. */
export type Edition = {
  id: string;
  code: string;
  isDefault: boolean;
  /** BCP 47. */
  language: string;
  direction: "ltr" | "rtl";
  title: string;
  description: string;
  /** IANA name. */
  timeZone: string;
};

/** What stands around every page of an edition. */
export type Frame = { edition: Edition; sections: NavSection[]; others: Edition[] };

export type NavSection = { id: string; slug: string; name: string; color: string; parentId: string | null; path: string };
