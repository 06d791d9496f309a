import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fromAddress, fromFolder, NoManifest, verify } from '../../src/site/build/verify.ts';
import { temporaryFolder } from '../catalogue/content.ts';

const documents: Record<string, string> = Object.fromEntries(
  Array.from({ length: 30 }, (_, n) => [`api/v1/studies/s${n}.json`, `{"n":"æ${n}"}`]),
);
const manifest = JSON.stringify({
  data: Object.entries(documents).map(([path, content]) => ({
    path,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  })),
});
const site = { 'api/v1/manifest.json': manifest, ...documents };

const wrong = {
  ...site,
  'api/v1/studies/s3.json': '{"n":"ø3"}',
  'api/v1/studies/s4.json': '{}',
};
delete (wrong as Record<string, string>)['api/v1/studies/s2.json'];
const faults = [
  'api/v1/studies/s2.json mangler',
  'api/v1/studies/s3.json har et annet innhold',
  'api/v1/studies/s4.json er 2 byte, ikke 11',
];

/** A host that answers with these files, and tells how many were asked for at once. */
function hostOf(files: Record<string, string>, broken: Record<string, number> = {}) {
  const seen = { now: 0, most: 0 };
  const ask = (async (address: URL) => {
    seen.now++;
    seen.most = Math.max(seen.most, seen.now);
    await new Promise((done) => setImmediate(done));
    seen.now--;
    const path = address.href.replace('https://eier.example.no/katalog/', '');
    const content = files[path];
    return content === undefined || path in broken
      ? new Response('', { status: broken[path] ?? 404 })
      : new Response(content);
  }) as typeof fetch;
  return { ask, seen };
}

describe('a site beside its manifest', () => {
  test('is whole in its folder', async () =>
    expect(await verify(fromFolder(temporaryFolder(site)))).toEqual({ documents: 30, faults: [] }));

  test('is told of by what is missing, and what is another', async () =>
    expect(await verify(fromFolder(temporaryFolder(wrong)))).toEqual({ documents: 30, faults }));

  test.each(['https://eier.example.no/katalog', 'https://eier.example.no/katalog/'])(
    'is read where it is published, a few files at once: %s',
    async (address) => {
      const { ask, seen } = hostOf(wrong);
      expect(await verify(fromAddress(address, ask))).toEqual({ documents: 30, faults });
      expect(seen.most).toBeGreaterThan(1);
      expect(seen.most).toBeLessThanOrEqual(6);
    },
  );

  test('is told of by what the host answers instead', async () => {
    const { ask } = hostOf(site, { 'api/v1/studies/s1.json': 503 });
    expect((await verify(fromAddress('https://eier.example.no/katalog', ask))).faults).toEqual([
      'api/v1/studies/s1.json kan ikke leses: svarte 503',
    ]);
  });

  test.each([
    ['there is none', {}, 'api/v1/manifest.json finnes ikke der.'],
    ['it is something else', { 'api/v1/manifest.json': '<html>' }, /er ikke manifestet/],
  ])('cannot be checked where %s', async (_, files, words) => {
    const checked = verify(fromFolder(temporaryFolder(files)));
    await expect(checked).rejects.toThrow(NoManifest);
    await expect(checked).rejects.toThrow(words);
  });
});
