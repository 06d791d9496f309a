import { describe, expect, test } from 'vitest';
import { rawStudies } from '../site-once/front-matter.ts';
import { rawConditionsAt } from '../site-once/landing.ts';
import { isStudyPage, ordinary, type PublishedPage, site, where } from '../site-once/pages.ts';
import { standingsOf } from '../site-once/standing.ts';

/** schema.org 30.0, https://schema.org/MedicalStudyStatus. */
const medicalStudyStatuses = [
  'ActiveNotRecruiting',
  'Completed',
  'EnrollingByInvitation',
  'NotYetRecruiting',
  'Recruiting',
  'ResultsAvailable',
  'ResultsNotAvailable',
  'Suspended',
  'Terminated',
  'Withdrawn',
].map((name) => `https://schema.org/${name}`);

const typeOf: Record<string, string> = {
  interventional: 'MedicalTrial',
  observational: 'MedicalObservationalStudy',
  registry: 'MedicalStudy',
  'health-services': 'MedicalStudy',
};

type Node = { '@type': string } & Record<string, unknown>;

const nodesOf = (page: PublishedPage): Node[] =>
  page
    .all('script[type="application/ld+json"]')
    .flatMap((script) => (JSON.parse(script.textContent) as { '@graph': Node[] })['@graph']);

const nodeOf = (page: PublishedPage, type: string): Node | undefined =>
  nodesOf(page).find((node) => node['@type'] === type);

const studyPages = ordinary.filter(isStudyPage);
const collections = ordinary.filter((page) => nodeOf(page, 'CollectionPage'));

describe('structured data', () => {
  test('of a study says what kind of study it is and names the number it is known by', () => {
    for (const study of rawStudies(site)) {
      for (const page of studyPages.filter(({ path }) => path.endsWith(`/${study.id}/`))) {
        const node = nodeOf(page, typeOf[study.type] ?? '');
        expect(node, page.path).toBeDefined();
        expect(node?.['identifier'], page.path).not.toEqual([]);
        expect(nodeOf(page, 'MedicalWebPage')?.['mainEntity']).toEqual({ '@id': node?.['@id'] });
      }
    }
  });

  test('has only the statuses that schema.org knows', () => {
    const statuses = studyPages
      .flatMap((page) => nodesOf(page).map((node) => node['status']))
      .filter(Boolean);
    // Of a study that nobody is sure of nothing is claimed, in neither language.
    const unsure = rawStudies(site).filter(
      (study) => standingsOf(study, site.today).status === 'uncertain' && !study.stopped,
    );
    expect(unsure.length).toBeGreaterThan(0);
    expect(statuses).toHaveLength(studyPages.length - 2 * unsure.length);
    expect(statuses.filter((status) => !medicalStudyStatuses.includes(String(status)))).toEqual([]);
    expect(new Set(statuses).size).toBe(6);
  });

  test('of a study is in the language of the text and dated by it', () => {
    for (const { id, english, language, updated } of rawStudies(site)) {
      const [norwegianPage, englishPage] = ['/studier/', '/en/studies/'].map((section) =>
        studyPages.find(({ path }) => path === `${section}${id}/`),
      );
      const told = [norwegianPage, englishPage].map((page) => page && nodeOf(page, 'MedicalWebPage'));
      expect(told[0], id).toMatchObject({ inLanguage: language, dateModified: updated });
      expect(told[1], id).toMatchObject({
        inLanguage: english ? 'en' : language,
        dateModified: english?.updated ?? updated,
      });
    }
  });

  test('has a breadcrumb wherever the page shows one, ending at the page itself', () => {
    const withCrumbs = ordinary.filter((page) => page.all('nav.breadcrumbs').length > 0);
    expect(withCrumbs.length).toBeGreaterThan(studyPages.length + collections.length);
    for (const page of withCrumbs) {
      const items = nodeOf(page, 'BreadcrumbList')?.['itemListElement'] as {
        item: string;
        position: number;
      }[];
      const shown = page.values('nav.breadcrumbs a', 'href');
      expect(items.map(({ item }) => item)).toEqual([...shown, page.path].map((path) => site.origin + path));
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
    }
  });

  test('of a page that gathers studies lists those the page shows, in their order', () => {
    const gathered = rawConditionsAt(site).filter(({ studies }) => studies.length > 1);
    expect(collections).toHaveLength(2 * (9 + 5 + 5 + gathered.length));
    for (const page of collections) {
      const list = nodeOf(page, 'CollectionPage')?.['mainEntity'] as
        | { itemListElement: { url: string }[] }
        | undefined;
      const items = list?.itemListElement ?? [];
      const shown = page.values('.study-card a', 'href').map((path) => site.origin + path);
      expect(
        items.map(({ url }) => url),
        page.path,
      ).toEqual(shown);
    }
  });

  test('names whole addresses', () => {
    const addresses = /"(?:url|item|@id)":"(?!https:\/\/)/;
    expect(where(ordinary, (page) => addresses.test(JSON.stringify(nodesOf(page))))).toEqual([]);
  });
});
