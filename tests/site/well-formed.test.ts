import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { embedReleases } from '../../src/features/embedding/index.ts';
import { lastCheck } from '../../src/site/build/last-check.ts';
import { writeDocuments } from '../../src/site/build/output.ts';
import { temporaryFolder } from '../catalogue/content.ts';

const write = (path: string, type: string, content: string | Uint8Array) => (): number =>
  writeDocuments(temporaryFolder(), [{ path, type, content }]);

describe('a file that is written', () => {
  test.each([
    [
      'feed.xml',
      'application/atom+xml',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>pusteøvelser</title></feed>',
    ],
    ['a.json', 'application/json', '{"a": "\\u000b"}'],
    ['a.ndjson', 'application/fhir+ndjson', '{"a": 1}\n{"a": 2}\n'],
    ['none.ndjson', 'application/fhir+ndjson', ''],
    ['a.png', 'image/png', Uint8Array.of(0xff, 0xd8)],
    ['robots.txt', 'text/plain; charset=utf-8', '<'],
  ] as const)('can be read: %s', (path, type, content) => expect(write(path, type, content)()).toBe(1));

  test.each([
    [
      'a sign that XML has no room for',
      'feed.xml',
      'application/atom+xml',
      '<feed><title>A\u000bB</title></feed>',
    ],
    ['another such sign', 'feed.xml', 'application/atom+xml', '<feed><title>\ufffe</title></feed>'],
    ['the code of one', 'feed.xml', 'application/xml', '<feed><title>&#8;</title></feed>'],
    ['an element that does not end', 'a.xml', 'application/xml', '<feed><title></feed>'],
    ['half a document', 'a.json', 'application/fhir+json', '{"a": 1'],
    ['half a document on a line', 'a.ndjson', 'application/fhir+ndjson', '{"a": 1}\n{"a"\n'],
    ['a line that is cut', 'a.ndjson', 'application/fhir+ndjson', '{"a": 1}\n{"a": 2}'],
    ['bytes that are no text', 'a.json', 'application/json', Uint8Array.of(0x22, 0xff, 0x22)],
  ] as const)('stops the build with %s, by name', (_, path, type, content) =>
    expect(write(path, type, content)).toThrow(`${path} kan ikke leses av andre programmer: `),
  );
});

describe('a whole site', () => {
  /** The released versions of the element, as the project has them. */
  function site(): string {
    const folder = temporaryFolder();
    for (const { path } of embedReleases) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(join('public', path), join(folder, path));
    }
    writeFileSync(join(folder, 'sitemap-0.xml'), '<urlset/>');
    mkdirSync(join(folder, 'api/v1'), { recursive: true });
    const manifest = { data: [{ path: 'feed.xml', bytes: 7 }] };
    writeFileSync(join(folder, 'api/v1/manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'feed.xml'), '<feed/>');
    return folder;
  }

  test('is as it was meant', async () => await lastCheck(site()));

  test('whose element has got the line ends of Windows is not taken into use', async () => {
    const folder = site();
    const [{ path }] = embedReleases;
    const file = join(folder, path);
    writeFileSync(file, `${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}\r\n`);
    await expect(lastCheck(folder)).rejects.toThrow(`public/${path} er ikke slik den ble gitt ut.`);
  });

  test('that lacks a document is not taken into use', async () => {
    const folder = site();
    rmSync(join(folder, 'feed.xml'));
    await expect(lastCheck(folder)).rejects.toThrow('feed.xml mangler');
  });

  test('whose site map cannot be read is not taken into use', async () => {
    const folder = site();
    writeFileSync(join(folder, 'sitemap-0.xml'), '<urlset>');
    await expect(lastCheck(folder)).rejects.toThrow('sitemap-0.xml kan ikke leses');
  });
});
