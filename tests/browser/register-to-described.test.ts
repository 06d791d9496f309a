import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { study } from '../registers/fixtures/ctgov.ts';
import { command } from '../site-once/command.ts';
import { publish, type Site, stop } from '../site-once/publish.ts';
import { contentWith, newDrug, today } from '../with-records/records.ts';
import { test } from './browser.ts';
import { partsOf, resultCount, resultPaths } from './search-page.ts';

const number = 'NCT99999801';
const former = 'nct99999801';
const id = 'testamab-ved-hjertesvikt';

const folder = mkdtempSync(join(tmpdir(), 'register-to-described-'));
const content = contentWith([newDrug()]);
const servers: Server[] = [];
let [before, after]: Site[] = [];

/** The site of the content as it is now. */
async function published(name: string): Promise<Site> {
  const recipe = { content, today, origin: 'https://studier.example.no', base: '/' };
  const { site, server } = await publish(recipe, join(folder, name));
  servers.push(server);
  return site;
}

/** What a person writes on a draft in ten minutes. */
const writtenOn = (draft: string): string =>
  draft
    .replace(/"FYLL UT: kort[^"]*"/, '"Hjelper testamab mot hjertesvikt?"')
    .replace(
      /"FYLL UT: mål[^"]*"/,
      '"Studien undersøker om voksne med hjertesvikt får mer krefter av testamab enn av en medisin uten virkestoff."',
    )
    .replace('categories:\n  - "FYLL UT"', 'categories:\n  - cardiovascular')
    .replace('"FYLL UT: Has heart failure"', '"har hjertesvikt"')
    .replace('FYLL UT: omtalen.', 'Studien ser på hjertesvikt hos voksne.');

beforeAll(async () => {
  before = await published('before');
  const eligibility = { eligibilityCriteria: 'Inclusion Criteria:\n* Has heart failure' };
  const record = join(folder, 'record.json');
  writeFileSync(record, JSON.stringify([study(number, { eligibility })]));
  const where = ['--content', content, '--today', today, '--out', join(folder, 'drafts')];
  const drafted = await command('draft', number, '--from', record, ...where);
  if (drafted.code !== 0) throw new Error(drafted.stderr);
  const draft = readFileSync(join(folder, 'drafts', `${former}.md`), 'utf8');
  writeFileSync(join(content, `studies/${id}.md`), writtenOn(draft));
  after = await published('after');
});

afterAll(() => {
  for (const server of servers) stop(server);
  for (const made of [folder, content]) rmSync(made, { recursive: true, force: true });
});

const read = (site: Site | undefined, path: string): string =>
  readFileSync(join(site?.folder ?? '', path), 'utf8');
const exportedIn = (site: Site | undefined, of: string) =>
  JSON.parse(read(site, `api/v1/studies/${of}.json`)).data;
/** The ids that feeds have for entries that lead to a page. */
const feedIds = (site: Site | undefined, path: string, of: string): string[] =>
  (read(site, path).match(/<entry>.*?<\/entry>/gs) ?? [])
    .filter((entry) => entry.includes(`/studier/${of}/`))
    .map((entry) => /<id>(.*?)<\/id>/.exec(entry)?.[1] ?? '');

describe('a study that a register alone tells of', () => {
  test('is found by search and shown, as what the register says', async ({ open }) => {
    const { page } = await open('/studier/?q=testamab', { on: before as Site });
    expect(await resultCount(page)).toBe(1);
    expect(await resultPaths(page)).toEqual([`/studier/${former}/`]);
    await partsOf(page).links.first().click();
    await page.getByText('Ingen har skrevet en omtale ennå').waitFor();
    expect(await page.getByText('A Made-up Study of Testamab in Heart Failure').count()).toBeGreaterThan(0);
  });

  test('is exported, and in the feeds', () => {
    expect(exportedIn(before, former)).toMatchObject({ described: false, ids: { nct: number } });
    expect(feedIds(before, 'feed.xml', former)).toHaveLength(1);
  });
});

describe('the same study, once somebody has written on its draft', () => {
  test('is found in its stead, in plain words, with the facts that it had', async ({ open }) => {
    const { page } = await open('/studier/?q=testamab', { on: after as Site });
    expect(await resultCount(page)).toBe(1);
    expect(await resultPaths(page)).toEqual([`/studier/${id}/`]);
    await partsOf(page).links.first().click();
    await page.getByRole('heading', { level: 1, name: 'Hjelper testamab mot hjertesvikt?' }).waitFor();
    expect(await page.getByText('Ingen har skrevet en omtale ennå').count()).toBe(0);
    expect(await page.getByText('ifølge ClinicalTrials.gov').count()).toBeGreaterThan(0);
  });

  test('is where its former address leads', async ({ open }) => {
    const { page } = await open(`/studier/${former}/`, { on: after as Site });
    await page.waitForURL(`**/studier/${id}/`);
  });

  test('is the same to those who follow it, and to those who fetch it', () => {
    const [was, is] = [exportedIn(before, former), exportedIn(after, id)];
    expect(is).toMatchObject({ described: true, previousIds: [former] });
    for (const fact of ['ids', 'status', 'sites', 'inclusion', 'minimumAge', 'sponsor', 'added'])
      expect(is[fact], fact).toEqual(was[fact]);
    for (const feed of [
      'feed.xml',
      'sykdommer/heart-failure/feed.xml',
      'sykehus/testsykehuset-vest/feed.xml',
    ])
      expect(feedIds(after, feed, id), feed).toEqual(feedIds(before, feed, former));
  });
});
