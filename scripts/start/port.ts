import { createServer } from "node:net";
import { Stopped } from "@/scripts/start/step";

/** Sees that the port is ours to take, before anything slow is done. */
export async function portIsFree(port: number): Promise<void> {
  const code = await tryListening(port);
  if (code === "EADDRINUSE") {
    throw new Stopped(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (code === "EACCES") {
    throw new Stopped(`Port ${port} is not open to this user. Choose one above 1024: PORT=3000 npm start`);
  }
  if (code) throw new Stopped(`Port ${port} cannot be used (${code}). Choose another: PORT=3000 npm start`);
}

function tryListening(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}
