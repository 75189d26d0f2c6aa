/**
 * Reader pages are links and forms: the framework's scripts, its inline data and its preloads are taken out.
 * What stays is on the list: data blocks, and the one module of our own. Throws when a page needs script to be whole,
 * because the framework has moved parts of it out of place; such a page may not be stored.
 */
export function strip(html: string): string {
  if (OUTLINED.test(html)) throw new Error("A reader page was not whole when made.");
  return html
    .replace(SCRIPT, (script) => (KEPT.test(script) ? script : ""))
    .replace(SCRIPT_PRELOAD, "")
    .replace(ANSWER, "")
    .replace(MARKER, "")
    .replace(EMPTY_HIDDEN, "");
}

/** The status that a page says it has to be sent with; undefined when it says none. */
export function answerIn(html: string): number | undefined {
  const said = ANSWER.exec(html)?.[1];
  return said ? Number(said) : undefined;
}

/** Whether this is what the framework sends, with status 200, when a page of one request broke while it was made. */
export function isBroken(html: string): boolean {
  return /^<!DOCTYPE html><html id="__next_error__"/.test(html);
}

const ANSWER = /<meta name="answer" content="(4\d\d|5\d\d)"\/?>/;
/** As markup: the same letters in a story's text are escaped. */
const OUTLINED = /<template id="[BP]:|<div hidden(?:="")? id="S:/;
const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const KEPT = /^<script\b[^>]*?(?:\stype="application\/ld\+json"|\ssrc="\/(?:reader|theme)\.js(?:\?[^"]*)?")[^>]*>/;
const SCRIPT_PRELOAD = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/g;
/** React's marks for hydration. */
const MARKER = /<!--\/?[$&]?[?!~]?-->|<!-- -->/g;
const EMPTY_HIDDEN = /<div hidden=""><\/div>/g;
