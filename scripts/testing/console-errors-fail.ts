import { afterEach, beforeEach, expect } from "vitest";

const said: unknown[][] = [];

// React and Next report broken markup through console.error only, so a test that causes one has found a fault.
console.error = (...words: unknown[]) => void said.push(words);

beforeEach(() => void (said.length = 0));
afterEach(() => expect(said, "console.error was called").toEqual([]));
