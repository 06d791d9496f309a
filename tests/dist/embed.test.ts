import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import releases from '../../src/features/embedding/releases.json' with { type: 'json' };
import {
  demonstration,
  filesIn,
  isFrame,
  ordinary,
  pages,
  read,
  readJson,
  site,
  where,
} from '../site-once/pages.ts';

const current = readFileSync(join(site.folder, 'embed/kliniske-studier.js'));
const checksum = (file: Buffer): string => `sha384-${createHash('sha384').update(file).digest('base64')}`;
const released = (version: string): Buffer =>
  readFileSync(join(site.folder, `embed/v${version}/kliniske-studier.js`));

describe('the element for other sites', () => {
  test('is one file of at most 8 kB that fetches no other script', () => {
    expect(gzipSync(current).length).toBeLessThan(8 * 1024);
    expect(current.toString()).not.toMatch(/\bimport\s*[("'`{*]|\bfrom\s*["'`]/);
    expect(filesIn(join(site.folder, 'embed')).filter((file) => file.endsWith('.js'))).toHaveLength(
      1 + releases.length,
    );
  });

  test('writes no markup and keeps nothing', () =>
    expect(current.toString()).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|cookie|localStorage|sessionStorage|\beval\b|new Function/,
    ));

  test('is the same wherever the site is published', () =>
    expect(read(demonstration, 'embed/kliniske-studier.js')).toBe(current.toString()));

  test.each(releases)('version $version is as it was released', ({ version, integrity }) =>
    expect(checksum(released(version))).toBe(integrity),
  );

  test('the latest version is the element as it is now', () => {
    const advice = `The element has changed since version ${releases[0]?.version}: put dist/embed/kliniske-studier.js into public/embed as a new version, and its name first in src/features/embedding/releases.json with ${checksum(current)}`;
    expect(checksum(current), advice).toBe(releases[0]?.integrity);
  });

  test('tells where its versions are', () =>
    expect(readJson(site, 'embed/index.json')).toEqual({
      current: `${site.origin}/embed/kliniske-studier.js`,
      versions: releases.map(({ version, integrity }) => ({
        version,
        url: `${site.origin}/embed/v${version}/kliniske-studier.js`,
        integrity,
      })),
    }));
});

describe('pages for frames', () => {
  const frames = ordinary.filter(isFrame);

  test('stand for all that the open interface has a document of, with and without an open study', () => {
    const expected = (
      [
        ['institution', 'institutions'],
        ['condition', 'conditions'],
        ['category', 'categories'],
      ] as const
    ).flatMap(([kind, folder]) =>
      filesIn(join(site.folder, 'api/v1', folder)).flatMap((file) =>
        ['', '/en'].map((language) => `${language}/embed/frame/${kind}/${file.replace('.json', '')}/`),
      ),
    );
    expect(frames.map(({ path }) => path).sort()).toEqual(expected.sort());
    expect(frames.length).toBeGreaterThan(10);
  });

  test('are never empty: studies, or a sentence, and always a way on', () => {
    const without = frames.filter((page) => page.all('.study-card').length === 0);
    expect(without).not.toHaveLength(0);
    expect(where(without, (page) => page.texts('main p').length < 2)).toEqual([]);
    expect(where(frames, (page) => page.all('.all a[href]').length !== 1)).toEqual([]);
  });

  test.each(['', 'en/'])('have one for those that are not there: %sembed/frame/404.html', (language) => {
    const page = pages.find(({ path }) => path === `/${language}embed/frame/404.html`);
    expect(page?.values('main a', 'href')).toEqual([language === '' ? '/studier/' : '/en/studies/']);
    expect(page?.values('base', 'target')).toEqual(['_top']);
    expect(page?.values('meta[name="robots"]', 'content')).toEqual(['noindex']);
  });

  test('have no script, keep out of search engines, and open links in the window around them', () => {
    expect(where(frames, (page) => page.all('script').length > 0)).toEqual([]);
    expect(where(frames, (page) => page.values('base', 'target').join() !== '_top')).toEqual([]);
    expect(
      where(frames, (page) => !page.values('meta[name="robots"]', 'content').includes('noindex')),
    ).toEqual([]);
    expect(read(site, 'sitemap-0.xml')).not.toContain('/embed/frame/');
  });
});
