/** Lets so many pieces of work run at once; the others wait, first come first served. */
export class Turns {
  #running = 0;
  #waiting: (() => void)[] = [];

  constructor(readonly atOnce: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.atOnce) this.#running++;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}
