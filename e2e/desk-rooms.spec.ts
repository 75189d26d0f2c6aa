import type { Page } from "@playwright/test";
import { faultsOf, LOOKS } from "./support/accessibility";
import { hydrated } from "./support/hydrated";
import { walkByTab } from "./support/key-walk";
import { builtRoutes } from "./support/matrix/build";
import { ROUTES } from "./support/matrix/routes";
import { ANYBODY } from "./support/matrix/who";
import { plantWorld, type World } from "./support/matrix/world";
import { signedIn } from "./support/signed-in";
import { expect, test, withNewsroom } from "./support/story";
import { watch } from "./support/watch";

// Every page of the desk that the build has, its doors included: axe finds nothing, all of it can be used by keys alone.

const newsroom = withNewsroom();
const pages = builtRoutes().filter((route) => route.startsWith("/admin"));
const doors = pages.filter((route) => ROUTES[route]!.who === ANYBODY);
const rooms = pages.filter((route) => !doors.includes(route));
let world: World;

test.beforeAll(async () => {
  world = await plantWorld(newsroom());
});

test("axe finds nothing on any page, in either theme, on a desk or a phone, and nothing is wider than the screen", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const { faults } = await watch(page);
  for (const route of [...doors, ...rooms]) {
    await open(page, route);
    for (const { colorScheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await faultsOf(page), `${route}, ${colorScheme}, ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), route).toBe(true);
  }
  expect(faults).toEqual([]);
});

test("every element is come to by Tab in the order it stands in, shows that it has the focus and lets it go", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const route of [...doors, ...rooms]) {
    await open(page, route);
    await hydrated(page);
    const { stops, faults } = await walkByTab(page);
    expect(faults, route).toEqual([]);
    expect(stops, route).toBeGreaterThan(rooms.includes(route) ? 10 : 0);
  }
});

/** The doors as nobody, and from the first room on as an administrator. */
async function open(page: Page, route: string): Promise<void> {
  if (route === rooms[0]) await signedIn(page, newsroom(), "ADMINISTRATOR");
  const { at } = ROUTES[route]!;
  await page.goto(typeof at === "string" ? at : at(world));
}
