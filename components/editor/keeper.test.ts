import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openKeeper, PAUSE, type Send } from "@/components/editor/keeper";
import { shelfFor, type Shelf } from "@/components/editor/shelf";
import { Content } from "@/lib/articles/schema/content";
import { done, refused } from "@/lib/outcome";

const text = (headline: string) => Content.parse({ headline, slug: "", language: "en" });

function browser(): Shelf<Content> {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
  return shelfFor<Content>("ada", "ferry", () => storage);
}

/** A newsroom of one article, whose answers a test may change. */
function newsroom() {
  let copy = 0;
  let version = 1;
  const got: string[] = [];
  const send: Send = {
    autosave: async ({ content }) => {
      got.push(content.headline);
      return done({ copy: ++copy, savedAt: "2026-03-01T12:03:00.000Z" });
    },
    save: async () => done({ version: ++version }),
  };
  return { send, got };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const opened = (send: Send, shelf = browser()) =>
  openKeeper("ferry", { content: text("Ferry"), version: 1, copy: 0 }, send, shelf);

test("sends what was typed once its writer pauses, and no sooner", async () => {
  const { send, got } = newsroom();
  const keeper = opened(send);
  keeper.write({ headline: "Ferry l" });
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  keeper.write({ headline: "Ferry late" });
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  expect(got).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(got).toEqual(["Ferry late"]);
  expect(keeper.read()).toMatchObject({ is: "kept", copy: 1, keptAt: "2026-03-01T12:03:00.000Z" });
});

test("keeps the text in the browser while nobody answers, and lets it go once somebody has", async () => {
  const { send, got } = newsroom();
  const shelf = browser();
  let isAway = true;
  const keeper = opened(
    { ...send, autosave: (sent) => (isAway ? Promise.reject(new TypeError("away")) : send.autosave(sent)) },
    shelf,
  );
  keeper.write({ headline: "Ferry late" });
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(keeper.read().is).toBe("offline");
  expect(shelf.take()?.content.headline).toBe("Ferry late");
  isAway = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(got).toEqual(["Ferry late"]);
  expect(keeper.read().is).toBe("kept");
  expect(shelf.take()).toBeNull();
});

test("what is typed while a text is on its way is sent after it", async () => {
  const { send, got } = newsroom();
  const answers: (() => void)[] = [];
  const keeper = opened({
    ...send,
    autosave: async (sent) => {
      await new Promise<void>((answer) => answers.push(answer));
      return send.autosave(sent);
    },
  });
  keeper.write({ headline: "One" });
  await vi.advanceTimersByTimeAsync(PAUSE);
  keeper.write({ headline: "Two" });
  answers.shift()?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(keeper.read().is).toBe("typing");
  await vi.advanceTimersByTimeAsync(PAUSE);
  answers.shift()?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(got).toEqual(["One", "Two"]);
  expect(keeper.read()).toMatchObject({ is: "kept", copy: 2 });
});

test("shows both texts when somebody saved meanwhile, and saves the chosen one over what was read", async () => {
  const { send } = newsroom();
  const conflict = {
    mine: text("Mine"),
    theirs: text("Theirs"),
    version: 7,
    copy: 3,
    by: "Bea",
    at: "2026-03-01T12:00:00.000Z",
  };
  const sent: number[] = [];
  const keeper = opened({
    ...send,
    save: async ({ version, copy, ...rest }) => {
      sent.push(version, copy);
      if (version === 7) return send.save({ version, copy, ...rest });
      return { ok: false, refusal: { message: "Bea saved this story meanwhile.", conflict } };
    },
  });
  keeper.write({ headline: "Mine" });
  await keeper.save();
  expect(keeper.read().clash).toMatchObject({ by: "Bea", theirs: { headline: "Theirs" } });
  keeper.adopt({ content: text("Both"), version: 7, copy: 3, is: "typing" });
  expect((await keeper.save()).ok).toBe(true);
  expect(sent).toEqual([1, 0, 7, 3]);
  expect(keeper.read()).toMatchObject({ is: "kept", clash: null, copy: 0, content: { headline: "Both" } });
});

test("a refused text is neither lost nor sent again until it changes", async () => {
  const { send } = newsroom();
  let times = 0;
  const keeper = opened({ ...send, autosave: async () => (times++, refused("Too long.", "headline")) });
  keeper.write({ headline: "Long" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(times).toBe(1);
  expect(keeper.read()).toMatchObject({ is: "refused", refusal: { field: "headline" }, content: { headline: "Long" } });
});
