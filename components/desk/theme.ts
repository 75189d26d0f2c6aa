export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const THEME_COOKIE = "dateline-desk-theme";

const YEAR = 31_536_000;

export const isTheme = (value: string | undefined): value is Theme => THEMES.some((theme) => theme === value);

/** At once on this page, and for the server that makes the next one. */
export function setTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/admin; Max-Age=${YEAR}; SameSite=Lax`;
}
