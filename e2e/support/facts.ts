/** Asks again and again, without a fixed wait, until the answer is a truth; throws with `what` when it stays away. */
export async function until<T>(what: string, ask: () => Promise<T | false | undefined>, patience = 15_000): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`Waited ${patience} ms in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
