/** Does something with each of many, so many at a time; answers what came of them in their order. */
export async function inParallel<T, R>(many: readonly T[], act: (one: T) => Promise<R>, atOnce = 8): Promise<R[]> {
  const answers: R[] = [];
  let next = 0;
  const take = async () => {
    while (next < many.length) {
      const index = next++;
      answers[index] = await act(many[index]!);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
  return answers;
}
