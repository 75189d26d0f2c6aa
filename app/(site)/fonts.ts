import display from "@/app/fonts/display.woff2";
import text from "@/app/fonts/text.woff2";

/** The two files that every page's first screen is set in, at the addresses that styles/fonts.css has for them. */
export const PRELOADED_FONTS: string[] = [text, display];
