import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

// Draws the demo's pictures anew: npx tsx prisma/pictures/draw/draw.ts [name …]. The same code draws the same picture.
const here = path.dirname(fileURLToPath(import.meta.url));
const names = (await readdir(path.join(here, "scenes")))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));

for (const name of names.filter((known) => process.argv.length < 3 || process.argv.includes(known))) {
  const file = path.join(here, "..", `${name}.jpg`);
  const scene = (await import(`./scenes/${name}.ts`)) as { draw(file: string): Promise<void> };
  const began = Date.now();
  await scene.draw(file);
  console.log(`${name}: ${Math.round((await stat(file)).size / 1024)} KB, ${Date.now() - began} ms`);
}
