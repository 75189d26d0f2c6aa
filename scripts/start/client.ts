import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { runNode } from "@/scripts/start/run";

const STAMP = "lib/db/generated/made-from";

/** Generates the database client if it is missing or was made from another schema. */
export async function haveClient(): Promise<string> {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return "up to date";
  await runNode(["node_modules/prisma/build/index.js", "generate"], {
    advice: "The database client could not be generated: see above.",
  });
  writeFileSync(STAMP, wanted);
  return "made anew";
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of ["prisma/schema.prisma", "node_modules/prisma/package.json"]) hash.update(readFileSync(file));
  return hash.digest("hex");
}
