import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { RAIL_KINDS } from "@/components/desk/widget-kinds";
import type { DefinedWidget } from "@/components/widgets/widget";

test("the desk offers exactly the kinds that can stand in a rail", async () => {
  const files = readdirSync("components/widgets/kinds").map((file) => file.replace(".tsx", ""));
  const inRail: string[] = [];
  for (const kind of files) {
    const { widget } = (await import(`@/components/widgets/kinds/${kind}.tsx`)) as { widget: DefinedWidget };
    if (widget.areas.includes("RAIL")) inRail.push(kind);
  }
  expect(RAIL_KINDS.map(({ kind }) => kind).toSorted()).toEqual(inRail.toSorted());
});
