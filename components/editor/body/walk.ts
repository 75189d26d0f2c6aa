import type { FocusEvent, KeyboardEvent } from "react";

/** Lets Tab stop once in a toolbar, at the tool one was at last, else at the first; again whenever tools came or went. */
export function oneStop(toolbar: HTMLElement | null): void {
  if (!toolbar) return;
  const tools = toolsOf(toolbar);
  // Tools that came meanwhile stand behind the stop.
  stopAt(
    tools,
    Math.max(
      0,
      tools.findIndex(({ tabIndex }) => tabIndex === 0),
    ),
  );
}

/** A tool that was clicked is the one Tab comes back to. */
export function settle({ currentTarget, target }: FocusEvent<HTMLElement>): void {
  const tools = toolsOf(currentTarget);
  if (tools.includes(target as HTMLElement)) stopAt(tools, tools.indexOf(target as HTMLElement));
}

/** Arrow keys, Home and End go from tool to tool, by the direction of the page. Lines to type in keep their keys. */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const tools = toolsOf(event.currentTarget);
  const at = tools.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const forth = getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = forth === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
  const next = { [forth]: at + 1, [back]: at - 1, Home: 0, End: tools.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const there = (next + tools.length) % tools.length;
  tools[there]?.focus();
}

/** A phone shows but the table's tools while one stands in a table. */
const toolsOf = (toolbar: HTMLElement) =>
  [...toolbar.querySelectorAll<HTMLElement>(".tool")].filter((tool) => tool.checkVisibility());

function stopAt(tools: HTMLElement[], stop: number): void {
  for (const [index, tool] of tools.entries()) tool.tabIndex = index === stop ? 0 : -1;
}
