import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';

const config = await new StaticConfigLoader({ root: true }).getConfigFor('page.html');

/** One published page, taken apart. */
export interface Html {
  source: string;
  /** Elements that a reader meets: what stands in a `<template>` is not one of them. */
  all(selector: string): HtmlElement[];
  /** The texts of those elements. */
  texts(selector: string): string[];
  /** The values of an attribute, of all elements that have it. */
  values(selector: string, attribute: string): string[];
}

export function parseHtml(source: string): Html {
  const document = new Parser(config).parseHtml(source);
  const all = (selector: string): HtmlElement[] =>
    document.querySelectorAll(selector).filter((element) => element.closest('template') === null);
  return {
    source,
    all,
    texts: (selector) => all(selector).map((element) => textOf(element)),
    values: (selector, attribute) =>
      all(selector).flatMap((element) => attributeOf(element, attribute) ?? []),
  };
}

export const textOf = (element: HtmlElement): string =>
  decode(element.textContent).replace(/\s+/g, ' ').trim();

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decode(value);
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** The signs that Astro and rehype write as references; an unknown one stays, and is seen. */
const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal, decimal, name) => {
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (named[name] ?? whole);
  });
