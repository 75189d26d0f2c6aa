import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A server action of the build: the id it is called by, its name, and a route of the desk that carries it. */
export type BuiltAction = { id: string; name: string; route: string };

type Actions = { node: Record<string, { exportedName: string; workers: Record<string, unknown> }> };

const read = <T>(file: string) =>
  JSON.parse(readFileSync(join(process.env.NEXT_DIST_DIR || ".next", file), "utf8")) as T;

/** Every route of the build: "/admin/articles/[id]". */
export const builtRoutes = (): string[] => Object.values(pathsOf()).sort();

/** Every server action of the build. The cached reads of readers' pages stand in the same list, and nobody can call them. */
export function builtActions(): BuiltAction[] {
  const routes = pathsOf();
  return Object.entries(read<Actions>("server/server-reference-manifest.json").node)
    .filter(([, { exportedName }]) => !exportedName.startsWith("$$RSC_SERVER_CACHE_"))
    .map(([id, { exportedName: name, workers }]) => {
      const worker = Object.keys(workers).find((one) => one.startsWith("app/admin/"));
      if (!worker) throw new Error(`${name} stands on no page of the desk.`);
      return { id, name, route: routes[worker.slice("app".length)]! };
    });
}

const pathsOf = () => read<Record<string, string>>("app-path-routes-manifest.json");
