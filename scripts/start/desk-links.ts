import { runNode } from "@/scripts/start/run";

/**
 * The ways into the desk, as lines for the terminal: while there is no administrator a one-time link to become it, and on
 * the demo one for its editor. Anew at every start; links of earlier starts stop working.
 */
export async function deskLinks(isDemo: boolean): Promise<string[]> {
  const said = await runNode(["--import", "tsx", "scripts/desk-links.ts", ...(isDemo ? ["--demo"] : [])], {
    advice: "The links to the desk could not be made: see above.",
  });
  return said.split("\n").flatMap((line) => {
    const [, label, address] = /^(Setup|Demo) (http\S+)$/.exec(line) ?? [];
    if (!label || !address) return [];
    return label === "Setup"
      ? [`  The first administrator (once, within a day)\n        ${address}`]
      : [`  Come in as the demo's editor (once, within a day)\n        ${address}`];
  });
}
