import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/catalogue/index.ts';
import { openKept } from '../../src/site/build/kept.ts';
import { renderOnce } from '../../src/site/build/kept-texts.ts';
import { temporaryFolder } from '../catalogue/content.ts';

test('a text that is kept is the text as it was rendered, in every part', () => {
  const markdown =
    '## Mål\n\n1. Du får **hjelp** & [mer](https://example.no).\n\n| a | b |\n| :- | -: |\n| 1 | 2 |\n';
  const file = join(temporaryFolder(), 'kept.sqlite');
  const rendered = [0, 1].map(() => {
    const kept = openKept(file);
    const made = renderOnce(kept)(markdown);
    kept.close();
    return made;
  });
  expect(rendered).toEqual([renderMarkdown(markdown), renderMarkdown(markdown)]);
  const kept = openKept(file);
  expect(kept.get('finnes ikke')).toBeUndefined();
  renderOnce({ ...kept, put: () => expect.fail('It was rendered again.') })(markdown);
  kept.close();
});
