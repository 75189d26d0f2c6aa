import { setTimeout as pause } from "node:timers/promises";
import { Stopped } from "@/scripts/start/step";

const PATIENCE = 60_000;

/** Resolves when the site says that it is ready to be read. */
export async function siteIsReady(port: number): Promise<void> {
  const address = `http://127.0.0.1:${port}/readyz`;
  const end = Date.now() + PATIENCE;
  let last = "nothing";
  while (Date.now() < end) {
    last = await ask(address);
    if (last === "200") return;
    await pause(50);
  }
  throw new Stopped(`The site was not ready after ${PATIENCE / 1000} s: ${address} answered ${last}.`);
}

async function ask(address: string): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return String(response.status);
  } catch {
    return "nothing";
  }
}
