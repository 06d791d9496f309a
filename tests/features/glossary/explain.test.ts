import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/catalogue/reading/markdown.ts';
import { type Explained, explain, type PageText } from '../../../src/features/glossary/explain.ts';
import { termFinder } from '../../../src/features/glossary/find-terms.ts';
import { term } from './terms.ts';

const glossary = [
  term('placebo', { nb: ['placebo'] }),
  term('biobank', { nb: ['biobank', 'biobanken'] }),
  term(
    'hostile',
    { nb: ['<b>fet</b>', 'skript'] },
    {
      explanation: { nb: '<script>alert(1)</script> & "mer"', nn: 'x', en: 'x' },
    },
  ),
];
const words = {
  language: 'nb',
  glossary: '/ordliste/',
  seeGlossary: 'Se i ordlisten',
  close: 'Lukk',
} as const;

const explained = (texts: PageText[], of = glossary): Explained =>
  explain(texts, termFinder(of, 'nb'), 'nb', words);

/** The HTML of a text that is alone on its page. */
const alone = (text: PageText): string => explained([text])(text);
const prose = (markdown: string): string => alone(renderMarkdown(markdown));

/** The words that can be pressed, in order. */
const marks = (html: string): string[] =>
  [...html.matchAll(/<button type="button" class="explained"[^>]*>([^<]*)<\/button>/g)].map(
    ([, word]) => word ?? '',
  );

const placeboMark =
  '<button type="button" class="explained" popovertarget="explained-placebo">placebo</button>';
const placeboNote =
  '<span popover="auto" id="explained-placebo" role="note" class="explanation"><strong>placebo</strong> ' +
  '<span>Forklart: placebo.</span> <span class="explanation-ways"><a href="/ordliste/#placebo">Se i ordlisten</a> ' +
  '<button type="button" popovertarget="explained-placebo" popovertargetaction="hide">Lukk</button></span></span>';

describe('a word', () => {
  test('becomes a button, with its explanation after the whole text', () =>
    expect(alone('Noen får placebo hver dag.')).toBe(`Noen får ${placeboMark} hver dag.${placeboNote}`));

  test('of an editor’s text has its explanation at the end of its paragraph', () =>
    expect(prose('Noen *får placebo* her.\n\nAndre ikke.')).toBe(
      `<p>Noen <em>får ${placeboMark}</em> her.${placeboNote}</p>\n<p>Andre ikke.</p>`,
    ));

  test('of a list has its explanation in its own item', () =>
    expect(prose('- Noen får placebo.\n- Andre ikke.')).toContain(
      `<li>Noen får <span class="on-one-line">${placeboMark}.</span>${placeboNote}</li>`,
    ));

  test('keeps the signs that touch it on its line, and no words', () => {
    expect(
      alone('Får virkestoff (placebo), eller «biobank».').replaceAll(/<button.*?>|<\/button>/g, '|'),
    ).toMatch(
      /^Får virkestoff <span class="on-one-line">\(\|placebo\|\),<\/span> eller <span class="on-one-line">«\|biobank\|»\.<\/span>/,
    );
  });

  test('is explained in the language of the text, with the ways on in the language of the page', () => {
    const html = explain(['Får placebo.'], termFinder(glossary, 'nb'), 'nb', {
      ...words,
      language: 'en',
      seeGlossary: 'See the glossary',
    })('Får placebo.');
    expect(html).toContain('Forklart: placebo.');
    expect(html).toContain('<span class="explanation-ways" lang="en">');
    expect(alone('Får placebo.')).not.toContain('lang=');
  });
});

describe('a page marks a word once', () => {
  test('where it stands first', () => {
    const texts = ['Ingen ord.', 'En biobank.', renderMarkdown('Biobanken og placebo.\n\nMer placebo.')];
    const page = explained(texts);
    expect(texts.map((text) => marks(page(text)))).toEqual([[], ['biobank'], ['placebo']]);
  });

  test('in a text with the word twice', () =>
    expect(marks(alone('placebo og placebo'))).toEqual(['placebo']));

  test('and never in a sentence that it shows twice', () => {
    const page = explained(['Får placebo.', 'Får placebo.', 'Mer placebo.']);
    expect(page('Får placebo.')).toBe('Får placebo.');
    expect(marks(page('Mer placebo.'))).toEqual(['placebo']);
  });

  test('and not in a text that it was not asked about', () =>
    expect(explained(['placebo'])('mer placebo < biobank')).toBe('mer placebo &#x3C; biobank'));

  test('and at most eight words in all', () => {
    const many = Array.from({ length: 12 }, (_, n) => term(`t${n}`, { nb: [`ord${n}`] }));
    const text = many.map(({ term }) => term.nb).join(' ');
    expect(marks(explained([text, `${text}.`], many)(text))).toHaveLength(8);
  });
});

describe('no word is marked', () => {
  test.each([
    ['a heading', '## Om placebo'],
    ['a link', '[placebo](https://example.no)'],
    ['a link around other marks', '[**placebo**](/om/)'],
    ['an address', 'https://example.no/placebo'],
    ['code', '`placebo`'],
    ['the head of a table', '| placebo |\n| --- |\n| x |'],
    ['bold words, which are explained by what follows', '- **Placebo:** en narretablett'],
    ['words that are struck out', '~~placebo~~'],
  ])('in %s', (_, markdown) => {
    const body = renderMarkdown(markdown);
    expect(alone(body)).toBe(body.html);
  });

  test('and the first one after it is', () =>
    expect(prose('## Placebo\n\n[Placebo](/om/) og placebo.')).toContain(
      `og <span class="on-one-line">${placeboMark}.`,
    ));
});

describe('what is written by others', () => {
  test('stays as it was, as HTML and as a tree', () => {
    const body = renderMarkdown('Noen får **placebo** & [mer](https://example.no).');
    const before = structuredClone(body);
    alone(body);
    expect(body).toEqual(before);
  });

  test.each(['<b>placebo</b>', '<img src=x onerror=alert(1)> placebo', '"><script>placebo</script>', '&lt;'])(
    'is text when it is not Markdown: %s',
    (text) => {
      const html = alone(text).replaceAll(placeboMark, 'placebo').replaceAll(placeboNote, '');
      expect(html).not.toMatch(/<|&lt;/);
      expect(html.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')).toBe(text);
    },
  );

  test('is text in the glossary too', () => {
    const html = alone('Et skript.');
    expect(html).toContain('<strong>&#x3C;b>fet&#x3C;/b></strong>');
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script> &#x26; "mer"');
    expect(html).not.toMatch(/<(script|b)>/);
  });
});
