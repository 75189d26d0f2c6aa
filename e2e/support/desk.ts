import { fork, type ChildProcess } from "node:child_process";
import type { deeds } from "./desk-deeds";
import type { Report } from "./desk-process";

type Deeds = typeof deeds;

/** The newsroom at work, in a process that is neither web nor worker. */
export type Desk = { [deed in keyof Deeds]: (asked: Parameters<Deeds[deed]>[0]) => ReturnType<Deeds[deed]> } & {
  leave(): Promise<void>;
};

export function openDesk(env: Record<string, string>): Desk {
  let child: ChildProcess | undefined;
  let numbers = 0;
  const waiting = new Map<number, (report: Report) => void>();
  const begin = () => {
    const begun = fork("e2e/support/desk-process.ts", {
      execArgv: ["--import", "tsx"],
      env: { ...process.env, ...env },
    });
    begun.on("message", (report: Report) => waiting.get(report.number)?.(report));
    begun.once("exit", () => {
      for (const [number, tell] of waiting) tell({ number, fault: "The desk's process ended." });
    });
    return begun;
  };
  const order = (deed: string, asked: unknown) =>
    new Promise((resolve, reject) => {
      const number = ++numbers;
      waiting.set(number, ({ value, fault }) => {
        waiting.delete(number);
        if (fault) reject(new Error(`${deed}: ${fault}`));
        else resolve(value);
      });
      (child ??= begin()).send({ number, deed, asked });
    });
  const leave = async () => {
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child?.once("exit", resolve));
    child.disconnect();
    await gone;
  };
  return new Proxy({} as Desk, {
    get: (_, deed: string) => (deed === "leave" ? leave : (asked: unknown) => order(deed, asked)),
  });
}
