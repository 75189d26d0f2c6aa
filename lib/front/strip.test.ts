import { expect, test } from "vitest";
import { answerIn, isBroken, strip } from "@/lib/front/strip";

test("takes out the framework's scripts, data and preloads, and keeps ours", () => {
  const html =
    '<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><link rel="stylesheet" href="/_next/a.css"/>' +
    '<script src="/_next/static/chunks/b.js" async=""></script><script src="/_next/p.js" noModule=""></script><script type="module" src="/reader.js"></script></head>' +
    '<body><div hidden=""><!--$--><!--/$--></div><p>a<!-- -->b</p><script type="application/ld+json">{"a":"\\u003c!---->"}</script>' +
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"</p>"])</script></body></html>';
  expect(strip(html)).toBe(
    '<html><head><link rel="stylesheet" href="/_next/a.css"/><script type="module" src="/reader.js"></script></head>' +
      '<body><p>ab</p><script type="application/ld+json">{"a":"\\u003c!---->"}</script></body></html>',
  );
});

test.each(['<template id="B:0"></template>', '<div hidden id="S:0">late</div>'])(
  "refuses a page that script would have to complete: %s",
  (part) => {
    expect(() => strip(`<html>${part}</html>`)).toThrow("not whole");
  },
);

test("what a page says of its status is read and taken out", () => {
  const html = '<html><head><meta name="answer" content="410"/></head></html>';
  expect(answerIn(html)).toBe(410);
  expect(strip(html)).toBe("<html><head></head></html>");
  expect(answerIn('<p>&lt;meta name="answer" content="410"/&gt;</p>')).toBeUndefined();
});

test("a page that broke is known by what the framework makes of it", () => {
  expect(isBroken('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>')).toBe(true);
  expect(isBroken('<!DOCTYPE html><html lang="en"><p>&lt;html id="__next_error__"</p></html>')).toBe(false);
});

test("a story about the framework is a story like any other", () => {
  const html = '<p>&lt;template id="B:0"&gt; and $RC("B:0","S:0")</p>';
  expect(strip(html)).toBe(html);
});
