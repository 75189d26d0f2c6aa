import { test as base } from "@playwright/test";
import { openNewsroom, type Newsroom, type Wanted } from "./open-newsroom";

export { expect } from "@playwright/test";

let current: Newsroom | undefined;

/** Addresses in a story are paths on the site of the file's newsroom. */
export const test = base.extend({
  baseURL: async ({}, give) => give(current?.web.url),
});

/** Opens a newsroom for the tests of one file and closes it after the last; answers where to find it. */
export function withNewsroom(wanted: Wanted = {}): () => Newsroom {
  test.beforeAll(async () => {
    current = await openNewsroom(wanted);
  });
  test.afterAll(async () => {
    await current?.close();
    current = undefined;
  });
  return newsroom;
}

function newsroom(): Newsroom {
  if (!current) throw new Error("No newsroom is open.");
  return current;
}
