import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish, type Site, stop } from '../site-once/publish.ts';
import { contentWith, newDrug, today, trainingAtHome } from '../with-records/records.ts';

const id = 'nct99999801';

let content: string;
let root: string;
let server: Server;
let site: Site;

beforeAll(async () => {
  content = contentWith([newDrug(), trainingAtHome()]);
  root = mkdtempSync(join(tmpdir(), 'undescribed-'));
  ({ site, server } = await publish(
    { content, today, origin: 'https://studier.example.no', base: '/' },
    root,
  ));
});

afterAll(() => {
  stop(server);
  for (const folder of [content, root]) rmSync(folder, { recursive: true, force: true });
});

const paths = (): string[] =>
  readdirSync(site.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.folder.length).replaceAll('\\', '/'));
const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');

describe('a site with a study that registers alone tell of', () => {
  test('has its page and its data, and no other file of its own', () =>
    expect(paths().filter((path) => path.includes(id))).toEqual([
      expect.stringContaining(id),
      expect.stringContaining(id),
    ]));

  test('keeps its page out of search engines and the sitemap', () => {
    expect(read(`studier/${id}/index.html`)).toMatch(/<meta name="robots" content="[^"]*noindex/);
    const sitemap = read('sitemap-0.xml');
    expect(sitemap).toContain('/studier/trening-ved-hjertesvikt/');
    expect(sitemap).not.toContain(id);
  });

  test('marks the page, and the register’s title with its language', () => {
    const html = read(`studier/${id}/index.html`);
    expect(html).toContain('Fakta fra registeret. Ingen har skrevet en omtale ennå.');
    expect(html).toMatch(/<dd lang="en">\s*A Made-up Study of Testamab in Heart Failure/);
    expect(html).toContain('href="https://clinicaltrials.gov/study/NCT99999801"');
    expect(html).not.toMatch(/<link[^>]*application\/atom\+xml[^>]*nct99999801/);
  });

  test('leads to the page there is from every list, in both languages', () => {
    for (const list of ['sykdommer/heart-failure/index.html', 'en/conditions/heart-failure/index.html']) {
      const html = read(list);
      expect(html).toContain(`href="/studier/${id}/"`);
      expect(html).not.toContain(`/en/studies/${id}/`);
      expect(html).toMatch(/data-card="mark">(Fakta fra registeret|Facts from the register)</);
    }
  });

  test('lets no page or file lead to a page of it that is not there', () => {
    const leading = paths().filter(
      (path) => /\.(html|json|xml|ndjson)$/.test(path) && read(path).includes(`/en/studies/${id}/`),
    );
    expect(leading).toEqual([]);
  });

  test('tells on a page with two voices whose word a fact is', () => {
    const html = read('studier/trening-ved-hjertesvikt/index.html');
    expect(html).toMatch(/Test Foundation\s*<small>\(ifølge ClinicalTrials.gov 2. mai 2026\)<\/small>/);
    expect(read('en/studies/trening-ved-hjertesvikt/index.html')).toContain(
      '(according to ClinicalTrials.gov 2 May 2026)',
    );
  });
});
