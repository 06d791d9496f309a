import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../feeds/fhir/documents.ts';
import { attributeOf, textOf } from '../site-once/html.ts';
import { pages, read, readJson, site } from '../site-once/pages.ts';
import { countedStudies } from '../site-once/recount.ts';

interface Fhir {
  id: string;
  status?: string;
  _status?: { extension: { valueCode: string }[] };
  progressStatus?: { state: { coding: { code: string }[] } }[];
  extension: { extension: { url: string; valueCode?: string }[] }[];
}

/** What each standard calls a standing; nothing where it has no word for what nobody knows. */
const words: Record<string, { r4?: string; r5?: string; schemaOrg?: string }> = {
  recruiting: { r4: 'active', r5: 'recruiting', schemaOrg: 'https://schema.org/Recruiting' },
  'not-yet-recruiting': {
    r4: 'approved',
    r5: 'not-yet-recruiting',
    schemaOrg: 'https://schema.org/NotYetRecruiting',
  },
  uncertain: {},
  'active-not-recruiting': {
    r4: 'closed-to-accrual',
    r5: 'active-but-not-recruiting',
    schemaOrg: 'https://schema.org/ActiveNotRecruiting',
  },
  completed: { r4: 'completed', r5: 'completed', schemaOrg: 'https://schema.org/Completed' },
};

type Words = Record<string, Record<'status' | 'statusLong', Record<string, string>>>;
const wordsIn = (file: string): Words => JSON.parse(readFileSync(`src/i18n/${file}`, 'utf8')) as Words;
const onPages = wordsIn('strings.json');
const onCards = wordsIn('card-strings.json');

// How a study was stopped is told instead of its standing in the standards that have words for that.
const studies = countedStudies(site).filter(({ stopped }) => stopped === undefined);
const cards = pages
  .filter(({ path }) => /^\/studier\/(side\/\d+\/)?$/.test(path))
  .flatMap((page) => page.all('.study-card'));
const resources = ['r4', 'r5'].map(
  (version) => linesOf(read(site, `fhir/${version}/ResearchStudy.ndjson`)) as Fhir[],
);
const listed = readJson<{ data: { id: string; status: string }[] }>(site, 'api/v1/studies.json').data;

describe('a study stands the same on its page, its card, in the open interface, FHIR and structured data', () => {
  test('in every way that there is, and twenty studies at least', () => {
    expect(studies.length).toBeGreaterThanOrEqual(20);
    expect(new Set(studies.map(({ now }) => now.status))).toEqual(new Set(Object.keys(words)));
  });

  test.each(studies)('$id', ({ id, language, now: { status } }) => {
    const page = pages.find(({ path }) => path === `/studier/${id}/`);
    const [badge] = page?.all('main .status') ?? [];
    expect(badge && attributeOf(badge, 'data-status')).toBe(status);
    expect(badge && textOf(badge)).toContain(onPages[language]?.statusLong[status]);

    const card = cards.find((one) => one.querySelector(`a[href="/studier/${id}/"]`));
    const onCard = card?.querySelector('.status');
    expect(onCard && attributeOf(onCard, 'data-status')).toBe(status);
    expect(onCard && textOf(onCard)).toContain(onCards['nb']?.status[status]);

    expect(listed.find((study) => study.id === id)?.status).toBe(status);
    expect(readJson<{ data: object }>(site, `api/v1/studies/${id}.json`).data).toMatchObject({ status });

    const [r4, r5] = resources.map((lines) => lines.find((resource) => resource.id === id));
    expect([r4, r5]).not.toContain(undefined);
    expect(r4?.status).toBe(words[status]?.r4);
    expect(r4?._status?.extension[0]?.valueCode).toBe(status === 'uncertain' ? 'unknown' : undefined);
    expect(r5?.progressStatus?.at(-1)?.state.coding[0]?.code).toBe(words[status]?.r5);
    for (const { extension } of [r4, r5].flatMap((resource) => resource?.extension ?? []))
      expect(extension.find(({ url }) => url === 'status')?.valueCode).toBe(status);

    const [script] = page?.all('script[type="application/ld+json"]') ?? [];
    const nodes: Record<string, unknown>[] = JSON.parse(script?.textContent ?? '')['@graph'];
    const node = nodes.find((one) => String(one['@id']).endsWith('#study'));
    expect(node).toBeDefined();
    expect(node?.['status']).toBe(words[status]?.schemaOrg);
  });

  test('and in the feeds, in words', () => {
    const feed = read(site, 'feed.xml');
    for (const entry of feed.split('<entry>').slice(1)) {
      const study = studies.find(({ id }) => entry.includes(`/studier/${id}/`));
      if (study?.now.status === 'uncertain') expect(entry).toMatch(/Usikker/);
      else if (study) expect(entry).not.toMatch(/Usikkert (om|ved)/);
    }
  });
});
