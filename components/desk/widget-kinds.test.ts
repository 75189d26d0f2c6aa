import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { BLOCK_KINDS, RAIL_KINDS } from "@/components/desk/widget-kinds";
import type { DefinedWidget } from "@/components/widgets/widget";

test.each([
  ["RAIL", RAIL_KINDS],
  ["MAIN", BLOCK_KINDS],
] as const)("the desk offers exactly the kinds that can stand in %s", async (area, offered) => {
  const files = readdirSync("components/widgets/kinds").map((file) => file.replace(".tsx", ""));
  const fit: string[] = [];
  for (const kind of files) {
    const { widget } = (await import(`@/components/widgets/kinds/${kind}.tsx`)) as { widget: DefinedWidget };
    if (widget.areas.includes(area)) fit.push(kind);
  }
  expect(offered.map(({ kind }) => kind).toSorted()).toEqual(fit.toSorted());
});
