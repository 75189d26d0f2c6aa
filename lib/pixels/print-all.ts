import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { DarkroomAnswer, DarkroomOrder } from "@/lib/pixels/order";
import { placeholderOf } from "@/lib/pixels/placeholder";
import { decode, render } from "@/lib/pixels/render";

/** Makes every file that is asked for, under its name in the folder, and the placeholder. */
export async function printAll({
  file,
  folder,
  prints,
  rights,
}: DarkroomOrder & { do: "print" }): Promise<DarkroomAnswer> {
  const whole = await decode(await readFile(file));
  await render(whole, prints, rights, ({ name }, bytes) => writeFile(path.join(folder, name), bytes));
  return { printed: true, placeholder: await placeholderOf(whole) };
}
