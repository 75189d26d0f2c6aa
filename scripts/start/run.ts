import { spawn, type ChildProcess } from "node:child_process";
import { Stopped } from "@/scripts/start/step";

const running = new Set<ChildProcess>();

/** Runs a Node program to its end, silently; when it fails, shows what it said and stops with the advice. */
export async function runNode(
  args: string[],
  { env = {}, advice }: { env?: Record<string, string>; advice: string },
): Promise<string> {
  const { code, output } = await runToEnd(args, env);
  if (code !== 0) throw new Stopped(`${output.trim()}\n\n${advice}`);
  return output;
}

/** Ends whatever `runNode` is in the middle of. */
export function endRunning(): void {
  for (const child of running) child.kill("SIGTERM");
}

function runToEnd(args: string[], env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      resolve({ code, output });
    });
  });
}
