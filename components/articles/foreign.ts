type Written = { language: string; direction: "ltr" | "rtl" };

/** The attributes of a story in another language than the page around it; none otherwise. */
export function foreignTo(page: Written, story: Written): { lang?: string; dir?: "ltr" | "rtl" } {
  return page.language === story.language ? {} : { lang: story.language, dir: story.direction };
}
