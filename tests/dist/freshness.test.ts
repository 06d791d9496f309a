import { appendFileSync, cpSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFresh, type Order } from '../../src/site/build/freshness.ts';
import { temporaryFolder } from '../catalogue/content.ts';
import { site } from '../site-once/pages.ts';

const order: Order = { content: site.content, today: site.today, address: `${site.origin}${site.base}` };
const fresh = (asked: Partial<Order> = {}): Promise<boolean> =>
  isFresh(site.folder, process.cwd(), { ...order, ...asked });

function copyOfContent(): string {
  const content = join(temporaryFolder(), 'innhold');
  cpSync(site.content, content, { recursive: true });
  return content;
}

describe('a site that stands built', () => {
  test('is served again when it is the one asked for, wherever its content lies and however old it looks', async () => {
    const content = copyOfContent();
    utimesSync(join(content, 'site.yaml'), new Date(), new Date('2099-01-01'));
    expect([await fresh(), await fresh({ content })]).toEqual([true, true]);
  });

  test.each([
    ['other content', { content: 'tests/fixtures/base' }],
    ['another address', { address: `${site.origin}/katalog/` }],
    ['another day', { today: '2026-12-24' }],
  ])('is not the one asked for with %s', async (_, asked) => expect(await fresh(asked)).toBe(false));

  test('is not the one asked for once a letter or a name has changed, though times say otherwise', async () => {
    const changed = copyOfContent();
    appendFileSync(join(changed, 'glossary.yaml'), '\n');
    utimesSync(join(changed, 'glossary.yaml'), new Date(0), new Date(0));
    const renamed = copyOfContent();
    renameSync(join(renamed, 'glossary.yaml'), join(renamed, 'lexicon.yml'));
    expect([await fresh({ content: changed }), await fresh({ content: renamed })]).toEqual([false, false]);
  });

  test('is no site at all where there is none', async () =>
    expect(await isFresh(temporaryFolder(), process.cwd(), order)).toBe(false));
});
