/** A stretch of words that both texts have, or only the older or only the newer one. */
export type Stretch = { is: "same" | "added" | "removed"; text: string };

/** More words than this on either side are compared as a whole: the work grows with their product. */
const MAX_WORDS = 2_000;

/** Texts that share less of the longer one than this are two texts: word by word nobody could read the difference. */
const KINSHIP = 0.35;

/** What changed between two texts, word by word: the longest run of words they share stays. */
export function diffText(before: string, after: string): Stretch[] {
  if (before === after) return before ? [{ is: "same", text: before }] : [];
  const stretches = diffLists(wordsOf(before), wordsOf(after)).reduce<Stretch[]>((found, { is, value }) => {
    const last = found.at(-1);
    if (last?.is === is) last.text += value;
    else found.push({ is, text: value });
    return found;
  }, []);
  const shared = stretches.reduce((sum, { is, text }) => (is === "same" ? sum + text.trim().length : sum), 0);
  if (!before || !after || shared >= KINSHIP * Math.max(before.length, after.length)) return stretches;
  return [
    { is: "removed", text: before },
    { is: "added", text: after },
  ];
}

export type Difference<T> = { is: Stretch["is"]; value: T };

/** The same for any two lists: what is equal by `same`, in the longest common order, stays. */
export function diffLists<T>(before: T[], after: T[], same = (one: T, other: T) => one === other): Difference<T>[] {
  const head = commonHead(before, after, same);
  const tail = commonHead(before.slice(head).reverse(), after.slice(head).reverse(), same);
  const old = before.slice(head, before.length - tail);
  const young = after.slice(head, after.length - tail);
  const kept = (values: T[]) => values.map((value) => ({ is: "same" as const, value }));
  return [...kept(after.slice(0, head)), ...middle(old, young, same), ...kept(after.slice(after.length - tail))];
}

function middle<T>(old: T[], young: T[], same: (one: T, other: T) => boolean): Difference<T>[] {
  const gone = (value: T) => ({ is: "removed" as const, value });
  const come = (value: T) => ({ is: "added" as const, value });
  if (old.length > MAX_WORDS || young.length > MAX_WORDS) return [...old.map(gone), ...young.map(come)];
  const lengths = commonLengths(old, young, same);
  const found: Difference<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < young.length) {
    const [one, other] = [old[i] as T, young[j] as T];
    if (i < old.length && j < young.length && same(one, other)) {
      found.push({ is: "same", value: other });
      i += 1;
      j += 1;
    } else if (j >= young.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      found.push(gone(one));
      i += 1;
    } else {
      found.push(come(other));
      j += 1;
    }
  }
  return found;
}

/** At [i][j] how much the rests from there have in common. */
function commonLengths<T>(old: T[], young: T[], same: (one: T, other: T) => boolean): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(young.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = same(old[i] as T, young[j] as T)
        ? lengths[i + 1]![j + 1]! + 1
        : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function commonHead<T>(before: T[], after: T[], same: (one: T, other: T) => boolean): number {
  let count = 0;
  while (count < before.length && count < after.length && same(before[count] as T, after[count] as T)) count += 1;
  return count;
}

const wordsOf = (text: string) => text.match(/\s+|[\p{L}\p{M}\p{N}_'’]+|[^\s\p{L}\p{M}\p{N}_'’]/gu) ?? [];
