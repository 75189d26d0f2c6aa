import { STORIES } from "@/e2e/support/places";
import { ADMINISTRATOR, ANYBODY, CHIEFS, OWN, READERS_OF_ARTICLES, SEERS, STAFF, WRITERS } from "./who";
import type { Who } from "./people";
import type { World } from "./world";

/** `at`: where it is asked for; `shows`: what stands on it for those who may see it; `status`: unless it is 200. */
export type RouteRow = {
  who: Who[] | typeof ANYBODY;
  at: string | ((world: World) => string);
  shows?: string;
  status?: number;
};

const open = (at: RouteRow["at"], status?: number): RouteRow => ({ who: ANYBODY, at, status });
const shut = (who: Who[], at: RouteRow["at"], title: string): RouteRow => ({ who, at, shows: `<h1>${title}</h1>` });
const headline = "Headline canarydraftqz";

/** Who may have each route of the build. The draft is somebody else's, so its own author's right is not asked here. */
export const ROUTES: Record<string, RouteRow> = {
  "/admin": { who: STAFF, at: "/admin", shows: "page-head" },
  "/admin/[...rest]": { who: [], at: "/admin/nothing/here" },
  "/admin/account": shut(OWN, "/admin/account", "Account"),
  "/admin/articles": shut(READERS_OF_ARTICLES, "/admin/articles", "Articles"),
  "/admin/articles/new": shut(WRITERS, "/admin/articles/new", "New article"),
  "/admin/articles/[id]": { who: SEERS, at: ({ draft }) => `/admin/articles/${draft}`, shows: headline },
  "/admin/articles/[id]/history": {
    who: SEERS,
    at: ({ draft }) => `/admin/articles/${draft}/history`,
    shows: headline,
  },
  "/admin/articles/[id]/preview": {
    who: SEERS,
    at: ({ draft }) => `/admin/articles/${draft}/preview`,
    shows: headline,
  },
  "/admin/audit": { who: ADMINISTRATOR, at: "/admin/audit", shows: "canaryauditqz" },
  "/admin/bylines": shut(CHIEFS, "/admin/bylines", "Bylines"),
  "/admin/bylines/new": shut(CHIEFS, "/admin/bylines/new", "New byline"),
  "/admin/bylines/[id]": shut(CHIEFS, ({ byline }) => `/admin/bylines/${byline}`, "Matrix Writer"),
  "/admin/front": shut(CHIEFS, "/admin/front", "Front page"),
  "/admin/front/banner": shut(CHIEFS, "/admin/front/banner", "Breaking banner"),
  "/admin/images": shut(READERS_OF_ARTICLES, "/admin/images", "Pictures"),
  "/admin/images/[id]": {
    who: READERS_OF_ARTICLES,
    at: ({ image }) => `/admin/images/${image}`,
    shows: "picture-page",
  },
  "/admin/pages": shut(CHIEFS, "/admin/pages", "Pages"),
  "/admin/pages/new": shut(CHIEFS, "/admin/pages/new", "New page"),
  "/admin/pages/[id]": { who: CHIEFS, at: ({ page }) => `/admin/pages/${page}`, shows: 'name="slug"' },
  "/admin/redirects": { who: CHIEFS, at: "/admin/redirects", shows: "/matrix-old" },
  "/admin/redirects/new": { who: CHIEFS, at: "/admin/redirects/new", shows: 'name="from"' },
  "/admin/sections": shut(CHIEFS, "/admin/sections", "Sections"),
  "/admin/sections/new": shut(CHIEFS, "/admin/sections/new", "New section"),
  "/admin/sections/[id]": shut(CHIEFS, ({ section }) => `/admin/sections/${section}`, "Harbour"),
  "/admin/settings": shut(ADMINISTRATOR, "/admin/settings", "Settings"),
  "/admin/staff": { who: ADMINISTRATOR, at: "/admin/staff", shows: "canary-staff@stories.test" },
  "/admin/topics": shut(CHIEFS, "/admin/topics", "Topics"),
  "/admin/topics/new": shut(CHIEFS, "/admin/topics/new", "New topic"),
  "/admin/topics/[id]": shut(CHIEFS, ({ topic }) => `/admin/topics/${topic}`, "Matrix one"),
  "/admin/widgets": shut(CHIEFS, "/admin/widgets", "Widgets"),
  "/api/images/files/[key]": { who: STAFF, at: ({ file }) => `/api/images/files/${file}` },

  "/admin/invitation": open("/admin/invitation?token=none"),
  "/admin/reset": open("/admin/reset"),
  "/admin/setup": open("/admin/setup?token=none"),
  "/admin/sign-in": open(`/admin/sign-in?token=${"A".repeat(43)}`),
  "/api/[...rest]": open("/api/nothing", 404),
  "/api/images": open("/api/images", 405),
  "/api/newsletter/confirm": open("/api/newsletter/confirm", 405),
  "/api/newsletter/subscribe": open("/api/newsletter/subscribe", 405),
  "/api/newsletter/unsubscribe": open("/api/newsletter/unsubscribe", 303),
  "/api/views": open("/api/views", 405),

  "/[edition]": open("/"),
  "/[edition]/[...rest]": open("/nothing/here", 404),
  "/[edition]/articles/[slug]": open(STORIES.long),
  "/[edition]/articles/[slug]/pictures/[number]": open(`${STORIES["with a gallery"]}/pictures/1`),
  "/[edition]/corrections": open("/corrections"),
  "/[edition]/corrections/feed.xml": open("/corrections/feed.xml"),
  "/[edition]/feed.json": open("/feed.json"),
  "/[edition]/feed.xml": open("/feed.xml"),
  "/[edition]/latest": open("/latest"),
  "/[edition]/manifest.webmanifest": open("/manifest.webmanifest"),
  "/[edition]/masthead": open("/masthead"),
  "/[edition]/newsletter": open("/newsletter"),
  "/[edition]/newsletter/[state]": open("/newsletter/sent"),
  "/[edition]/newsletter/confirm": open(`/newsletter/confirm?token=${"A".repeat(43)}`, 404),
  "/[edition]/newsletter/unsubscribe": open(`/newsletter/unsubscribe?token=${"A".repeat(43)}`, 404),
  "/[edition]/older/latest": open("/latest?after=x", 400),
  "/[edition]/older/sections/[slug]": open("/sections/harbour?after=x", 400),
  "/[edition]/older/staff/[slug]": open("/staff/ines-ferrant?after=x", 400),
  "/[edition]/older/topics/[slug]": open("/topics/estuary-bridge?after=x", 400),
  "/[edition]/pages/[slug]": open("/pages/about"),
  "/[edition]/popular": open("/popular"),
  "/[edition]/popular/week": open("/popular/week"),
  "/[edition]/preview": open(`/preview?token=${"A".repeat(43)}`, 404),
  "/[edition]/search": open("/search?q=headline"),
  "/[edition]/sections/[slug]": open("/sections/harbour"),
  "/[edition]/sections/[slug]/feed.json": open("/sections/harbour/feed.json"),
  "/[edition]/sections/[slug]/feed.xml": open("/sections/harbour/feed.xml"),
  "/[edition]/sections/[slug]/popular": open("/sections/harbour/popular"),
  "/[edition]/sections/[slug]/popular/week": open("/sections/harbour/popular/week"),
  "/[edition]/staff/[slug]": open("/staff/ines-ferrant"),
  "/[edition]/staff/[slug]/feed.json": open("/staff/ines-ferrant/feed.json"),
  "/[edition]/staff/[slug]/feed.xml": open("/staff/ines-ferrant/feed.xml"),
  "/[edition]/topics/[slug]": open("/topics/estuary-bridge"),
  "/[edition]/topics/[slug]/feed.json": open("/topics/estuary-bridge/feed.json"),
  "/[edition]/topics/[slug]/feed.xml": open("/topics/estuary-bridge/feed.xml"),
  "/_global-error": open("/_global-error", 404),
  "/_not-found": open("/_not-found", 404),
  "/ads.txt": open("/ads.txt", 404),
  "/news-sitemap.xml": open("/news-sitemap.xml"),
  "/news-sitemaps/[name]": open("/news-sitemaps/none.xml", 404),
  "/robots.txt": open("/robots.txt"),
  "/security.txt": open("/.well-known/security.txt"),
  "/sitemap.xml": open("/sitemap.xml"),
  "/sitemaps/[name]": open("/sitemaps/none.xml", 404),
  "/trust.txt": open("/.well-known/trust.txt", 404),
};
