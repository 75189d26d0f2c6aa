import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { DarkroomAnswer, DarkroomOrder } from "@/lib/pixels/order";
import { render } from "@/lib/pixels/render";

/** Makes every file that is asked for, under its name in the folder. */
export async function printAll({
  file,
  folder,
  prints,
  rights,
}: DarkroomOrder & { do: "print" }): Promise<DarkroomAnswer> {
  await render(await readFile(file), prints, rights, ({ name }, bytes) => writeFile(path.join(folder, name), bytes));
  return { printed: true };
}
