import { log } from "@/lib/log";
import { canonicalLink } from "@/lib/pages/canonical";
import { Failures } from "@/lib/pages/failures";
import type { PageStore } from "@/lib/pages/page-store";
import type { Snapshot } from "@/lib/pages/snapshot";
import { packPage, type StoredPage } from "@/lib/pages/stored-page";
import { Turns } from "@/lib/turns";

/** A page as Next hands it to a cache handler, as far as we read it. */
type NextPage = {
  kind: string;
  html?: unknown;
  postponed?: unknown;
  headers?: Record<string, string | string[] | undefined>;
  status?: number;
};
type NextContext = { cacheControl?: { revalidate?: number | false } };

/** What came back from Next when it was asked. */
export type Rendered = { headers: Record<string, string | string[] | undefined>; body: Buffer };

/** Set by a route handler whose answer may be kept (feeds, sitemaps): its tags, and how many seconds it is good for. */
export const TAGS_HEADER = "x-dateline-tags";
export const LIFE_HEADER = "x-dateline-life";
const KEPT_HEADERS = {
  "content-type": "Content-Type",
  location: "Location",
  "last-modified": "Last-Modified",
  link: "Link",
};

const LONGEST_LIFE = 86_400;
/** One core makes pages no faster by beginning more of them, and each holds its memory until it is done. */
const AT_ONCE = 3;

/** Makes pages: each address once at a time, however many ask. */
export class Press {
  #making = new Map<string, Promise<StoredPage>>();
  #begun = new Map<string, Snapshot | undefined>();
  #arrived = new Map<string, Promise<StoredPage>>();
  #failures = new Failures();
  #turns = new Turns(AT_ONCE);

  constructor(
    readonly store: PageStore,
    /** Has Next render the address; a page itself comes by `arrive`, a route's answer is what came back. */
    readonly render: (key: string) => Promise<Rendered>,
    readonly strip: (html: string) => string,
  ) {}

  /**
   * The page of an address, made now. A page that could not be made for want of the database has status 503 and is kept
   * nowhere. Throws when the rendering broke, now or a moment ago.
   */
  make(key: string): Promise<StoredPage> {
    const running = this.#making.get(key);
    if (running) return running;
    const broken = this.#failures.of(key)?.error;
    if (broken) return Promise.reject(broken);
    const making = this.#turns.take(() => this.#make(key)).finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    return making;
  }

  /** Whether the last attempt failed so recently that another is not worth a reader's waiting. */
  isResting(key: string, now?: number): boolean {
    return this.#failures.of(key, now) !== undefined;
  }

  /** Called by the page handler with what Next rendered. Anything that is not a whole reader page is refused. */
  async arrive(nextKey: string, value: NextPage | null, context?: NextContext): Promise<void> {
    const key = nextKey.slice(nextKey.indexOf("/$") + 2);
    if (!this.#begun.has(key) || value?.kind !== "APP_PAGE" || value.postponed || value.html === undefined) return;
    const page = this.#finish(key, value, context);
    page.catch(() => {}); // whoever makes the page hears of it
    this.#arrived.set(key, page);
    await page.catch(() => {});
  }

  async #make(key: string): Promise<StoredPage> {
    const page = await this.#makeOnce(key);
    // Withdrawn while it was being made: whoever waited may not see it either.
    return this.store.clock.judge(page.tags, page.made) === "gone" ? this.#makeOnce(key) : page;
  }

  async #makeOnce(key: string): Promise<StoredPage> {
    this.#begun.set(key, this.store.clock.snapshot);
    try {
      const rendered = await this.render(key);
      const page = await (this.#arrived.get(key) ?? this.#finishRoute(key, rendered));
      if (page.status === 503) this.#failures.note(key);
      else await this.store.keep(page);
      return page;
    } catch (error) {
      this.#failures.note(key, error as Error);
      log.error({ key, reason: (error as Error).message }, "a page could not be made");
      throw error;
    } finally {
      this.#begun.delete(key);
      this.#arrived.delete(key);
    }
  }

  async #finish(key: string, value: NextPage, context?: NextContext): Promise<StoredPage> {
    const tags = String(value.headers?.["x-next-cache-tags"] ?? "")
      .split(",")
      .filter((tag) => tag && !tag.startsWith("_N_T_"));
    const headers = { "Content-Type": "text/html; charset=utf-8", ...keptOf({ location: value.headers?.location }) };
    const life = context?.cacheControl?.revalidate;
    const html = this.strip(String(value.html));
    const link = canonicalLink(html);
    return this.#pack(
      key,
      tags,
      value.status ?? 200,
      { ...headers, ...(link && { Link: link }) },
      life || LONGEST_LIFE,
      html,
    );
  }

  async #finishRoute(key: string, { headers, body }: Rendered): Promise<StoredPage> {
    const tags = headers[TAGS_HEADER];
    if (typeof tags !== "string") throw new Error(`Nothing was made of ${key}`);
    return this.#pack(
      key,
      tags.split(","),
      200,
      keptOf(headers),
      Number(headers[LIFE_HEADER]) || LONGEST_LIFE,
      body.toString(),
    );
  }

  #pack(key: string, tags: string[], status: number, headers: Record<string, string>, life: number, content: string) {
    const page = {
      key,
      // What leads elsewhere does, whatever the page around it would have said of itself.
      status: status === 308 ? status : (answerOf(tags) ?? status),
      headers,
      tags: tags.filter((tag) => !tag.startsWith("answer:")),
      madeAt: Date.now(),
      life: Math.min(life, LONGEST_LIFE),
      made: this.#begun.get(key),
    };
    return packPage(page, content);
  }
}

/** The gravest of the statuses that the page's reads asked for. */
function answerOf(tags: string[]): number | undefined {
  const asked = tags.filter((tag) => tag.startsWith("answer:")).map((tag) => Number(tag.slice("answer:".length)));
  return asked.length ? Math.max(...asked) : undefined;
}

function keptOf(headers: Rendered["headers"]): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, shown] of Object.entries(KEPT_HEADERS)) {
    const value = headers[name];
    if (value !== undefined) kept[shown] = Array.isArray(value) ? value.join(", ") : value;
  }
  return kept;
}
