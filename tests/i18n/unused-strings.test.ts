import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unusedStrings } from './string-uses.ts';

const list = 'src/i18n/strings.ts';

// The compiler reads all sources: a few seconds, and many more on a busy machine.
const patience = { timeout: 180_000 };

test('every string of the site is said somewhere', patience, () => {
  const sources = globSync('src/**/*.{ts,astro,json}').map((path) => [path, readFileSync(path, 'utf8')]);
  expect(unusedStrings(Object.fromEntries(sources), list)).toEqual([]);
});

test(
  'a string is told from others of its name, and found wherever its group is handed on to',
  patience,
  () => {
    const said = {
      byName: 'x',
      taken: 'x',
      renamed: 'x',
      inAComponent: 'x',
      handedOn: 'x',
      afterJson: 'x',
      inARest: 'x',
      byOneOf: { here: 'x', there: 'x' },
      byAny: { a: 'x', b: 'x' },
      asForms: { one: 'x', other: 'x' },
      asValues: { a: 'x', b: { c: 'x' } },
      chosen: { a: 'x' },
      orElse: { a: 'x' },
      inARow: { a: 'x', b: 'x' },
    };
    const unsaid = {
      // Said in the other group.
      byName: 'x',
      inAComment: 'x',
      inText: 'x',
      inJsonAlone: 'x',
      inTheFrame: { handedOn: 'x' },
      byOneOf: { here: 'x', elsewhere: 'x' },
      asForms: { one: 'x', several: 'x' },
      inARow: { a: 'x', b: 'x' },
    };
    const unused = unusedStrings(
      {
        [list]: `
        import room from '../room/strings.json' with { type: 'json' };
        export type Strings = typeof room.nb;
        export declare const strings: Strings;`,
        'src/room/strings.json': JSON.stringify({ nb: { said, unsaid } }),
        'src/room/page.ts': `
        import { strings, type Strings } from '../i18n/strings.ts';
        const { said, unsaid } = strings;
        const { taken, renamed: other, ...rest } = said;
        const handOn = ({ words }: { words: Strings['said'] }) => words.handedOn;
        const plural = (forms: { one: string; other: string }) => forms.one + forms.other;
        const rows: { a: string; b?: string }[] = [{ ...said.inARow }, { ...unsaid.inARow, b: '' }];
        const sent = JSON.stringify(unsaid);
        const read = JSON.parse(JSON.stringify(said)) as Pick<Strings['said'], 'afterJson'>;
        export const page = (which: 'here' | 'there', any: string) => [
          said.byName, taken, other, rest.inARest, handOn({ words: said }), read.afterJson, sent,
          said.byOneOf[which], (said.byAny as Record<string, string>)[any], plural(said.asForms),
          Object.values(said.asValues), (any ? said.chosen : said.orElse).a, unsaid.asForms.one, rows,
          // unsaid.inAComment
          'unsaid.inText', unsaid.byOneOf['here'],
        ];
        export interface Page { words: Strings['said'] }`,
        'src/room/View.astro': `---
import type { Page } from './page.ts';
interface Props { page: Page }
const { words } = Astro.props.page;
---
<p>{words.inAComponent}</p>`,
      },
      list,
    );
    expect(unused).toEqual([
      'src/room/strings.json: unsaid.byName',
      'src/room/strings.json: unsaid.inAComment',
      'src/room/strings.json: unsaid.inText',
      'src/room/strings.json: unsaid.inJsonAlone',
      'src/room/strings.json: unsaid.inTheFrame.handedOn',
      'src/room/strings.json: unsaid.byOneOf.elsewhere',
      'src/room/strings.json: unsaid.asForms.several',
      'src/room/strings.json: unsaid.inARow.b',
    ]);
  },
);
