import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import rules from '../../.htmlvalidate.json' with { type: 'json' };
import { attributeOf, textOf } from '../site-once/html.ts';
import {
  demonstration,
  isFrame,
  isPoster,
  isStudyPage,
  ordinary,
  pages,
  pagesOf,
  where,
} from '../site-once/pages.ts';

const chosen: object = {
  ...rules,
  extends: [...rules.extends],
};
const resolved = await new StaticConfigLoader(chosen).getConfigFor('page.html');

/** Gives the rules as they were read once: read anew for each page they take half of the time. */
class RulesReadOnce extends StaticConfigLoader {
  override getConfigFor(): ResolvedConfig {
    return resolved;
  }
}

test('the site has its pages', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter(isStudyPage)).toHaveLength(2 * 26);
});

describe('every page', () => {
  // Boxes of one filter share a name. Three rules are off. `long-title`: the heading of a study may alone be 90 characters. `tel-non-breaking`:
  // a number is shown as the editor wrote it. `wcag/h32`: the filters work as they are ticked.
  test('is valid HTML', () => {
    const validator = new HtmlValidate(new RulesReadOnce());
    const faults = [...pages, ...pagesOf(demonstration)].flatMap(({ path, source }) =>
      validator
        .validateStringSync(source)
        .results.flatMap((result) => result.messages)
        // An empty shell that the search fills.
        .filter(({ ruleId, selector }) => !(ruleId === 'empty-heading' && selector?.includes('> template')))
        // No native element is a list of suggestions below a field.
        .filter(
          ({ ruleId, selector }) =>
            !(ruleId === 'prefer-native-element' && /^#(suggestions|.*-list(e)?)$/.test(selector ?? '')),
        )
        .map(({ ruleId, message, selector }) => `${path}: ${message} (${ruleId}) at ${selector}`),
    );
    expect(faults).toEqual([]);
  });

  test('has one heading of the first level, and no level is skipped', () => {
    expect(where(pages, (page) => page.all('h1').length !== 1)).toEqual([]);
    const skips = where(pages, (page) => {
      const levels = page.all('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName.slice(1)));
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(skips).toEqual([]);
  });

  test('has the language of its address', () => {
    const wrong = where(pages, (page) => {
      const [language] = page.values('html', 'lang');
      if (page.path.startsWith('/en/')) return language !== 'en';
      // A Norwegian study page is in the form its text is written in.
      return !(isStudyPage({ path: page.path.replace(/plakat\/$/, '') }) ? ['nb', 'nn'] : ['nb']).includes(
        language ?? '',
      );
    });
    expect(wrong).toEqual([]);
    expect(pages.filter((page) => page.values('html', 'lang')[0] === 'nn').length).toBeGreaterThan(0);
  });

  test('has a title of its own', () => {
    expect(where(pages, (page) => (page.texts('title')[0] ?? '') === '')).toEqual([]);
    // An untranslated English page is the Norwegian text once more, and says so with its canonical address.
    const own = pages.filter((page) => !pointsElsewhere(page));
    const titles = own.map((page) => page.texts('title')[0]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has a description of its own', () => {
    // The pages of the list are one list.
    const own = pages.filter((page) => !pointsElsewhere(page) && !/\/(side|page)\/\d+\/$/.test(page.path));
    const told = own.map((page) => page.values('meta[name="description"]', 'content')[0]);
    expect(where(own, (page) => told.indexOf(told[own.indexOf(page)]) !== own.indexOf(page))).toEqual([]);
  });

  test('has a description that fits below a search result', () => {
    const faults = pages.flatMap((page) =>
      page
        .values('meta[name="description"]', 'content')
        .filter((text) => text.length < 50 || text.length > 160)
        .map((text) => `${page.path}: ${text.length} characters: ${text}`),
    );
    expect(where(pages, (page) => page.values('meta[name="description"]', 'content').length !== 1)).toEqual(
      [],
    );
    expect(faults).toEqual([]);
  });

  test('says what its whole address is', () => {
    const faults = ordinary.flatMap((page) => {
      const canonical = page.values('link[rel="canonical"]', 'href').join(' ');
      const expected = `https://studier.example.no${canonicalPath(page.path)}`;
      return canonical === expected ? [] : [`${page.path}: ${canonical}, not ${expected}`];
    });
    expect(faults).toEqual([]);
    expect(where(ordinary, (page) => !page.path.endsWith('/'))).toEqual([]);
  });

  test('takes scripts, styles, pictures and fonts from its own host alone', () => {
    const loaded = pages.flatMap((page) => [
      ...page.values('[src]', 'src'),
      ...page.values('[srcset]', 'srcset'),
      ...page
        .all('link[rel]')
        .filter((link) =>
          /stylesheet|icon|preload|modulepreload|manifest/.test(attributeOf(link, 'rel') ?? ''),
        )
        .map((link) => attributeOf(link, 'href')),
    ]);
    expect(loaded.length).toBeGreaterThan(pages.length);
    expect(loaded.filter((address) => !address?.match(/^\/[^/]/))).toEqual([]);
  });

  test('has no script or style of its own but structured data', () => {
    const inline = (page: (typeof pages)[number]): boolean =>
      page.all('style, [style]').length > 0 ||
      page
        .all('script')
        .some((script) => !script.hasAttribute('src') && !isData(attributeOf(script, 'type'))) ||
      page.all('*').some((element) => element.attributes.some(({ key }) => /^on/.test(key)));
    expect(where(pages, inline)).toEqual([]);
  });

  test('names the tab after its heading', () => {
    const heading = where(pages.filter(isStudyPage), (page) => {
      const [h1] = page.all('h1');
      return h1 === undefined || !page.texts('title')[0]?.startsWith(textOf(h1));
    });
    expect(heading).toEqual([]);
  });
});

const isData = (type: string | undefined): boolean => type === 'application/ld+json';

const canonicalPath = (path: string): string => {
  if (isPoster({ path })) return path.replace(/[a-z]+\/$/, '');
  if (isFrame({ path })) return pageOfFrame(path);
  const page = pages.find((candidate) => candidate.path === path);
  return page && pointsElsewhere(page) ? path.replace('/en/studies/', '/studier/') : path;
};

/** A page for frames points to the page with the same studies and more. */
const pageOfFrame = (path: string): string =>
  path.startsWith('/en/')
    ? path
        .replace('/embed/frame/institution/', '/hospitals/')
        .replace('/embed/frame/condition/', '/conditions/')
        .replace('/embed/frame/category/', '/categories/')
    : path
        .replace('/embed/frame/institution/', '/sykehus/')
        .replace('/embed/frame/condition/', '/sykdommer/')
        .replace('/embed/frame/category/', '/fagomrader/');

/** An English study page whose text is Norwegian: its heading is marked as such. */
function pointsElsewhere(page: (typeof pages)[number]): boolean {
  return page.path.startsWith('/en/') && isStudyPage(page) && page.values('h1', 'lang').length > 0;
}
