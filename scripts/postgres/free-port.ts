import { createServer } from "node:net";

/** The wished port if nobody has it, else any free one of 127.0.0.1. */
export async function freePort(wished = 0): Promise<number> {
  const port = await tryPort(wished);
  return port ?? freePort(0);
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : undefined));
    });
  });
}
