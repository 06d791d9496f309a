import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rawStudies } from '../site-once/front-matter.ts';
import { isPoster, pages, site, where } from '../site-once/pages.ts';

const posters = pages.filter(isPoster);
const pathsOf = (pattern: RegExp): string[] =>
  posters.map(({ path }) => path).filter((path) => pattern.test(path));

describe('posters', () => {
  test('are made of the studies that the ethics committee lets ask for participants, in the languages they are written in', () => {
    const taking = rawStudies(site).filter(({ advertising }) => advertising === 'approved');
    expect(taking.length).toBeGreaterThan(0);
    expect(pathsOf(/^\/studier\//).sort()).toEqual(taking.map(({ id }) => `/studier/${id}/plakat/`).sort());
    expect(pathsOf(/^\/en\/studies\//).sort()).toEqual(
      taking
        .filter(({ english }) => english)
        .map(({ id }) => `/en/studies/${id}/poster/`)
        .sort(),
    );
    expect(pathsOf(/^\/sykdommer\//).length).toBeGreaterThan(3);
    expect(pathsOf(/^\/sykehus\//).length).toBeGreaterThan(1);
  });

  test('are at most 3 kB', () => {
    const sizes = posters.map(({ path, source }) => ({ path, size: gzipSync(source).length }));
    expect(sizes.filter(({ size }) => size > 3 * 1024)).toEqual([]);
  });

  test('show the address that their code holds, and lead back to it', () => {
    const wrong = where(posters, (page) => {
      const subject = page.path.replace(/[a-z]+\/$/, '');
      const [shown = ''] = page.texts('.poster-address');
      const [label = ''] = page.values('.poster-code svg', 'aria-label');
      const address = `studier.example.no${subject}`.slice(0, -1);
      return shown !== address || !label.includes(address) || !page.values('a', 'href').includes(subject);
    });
    expect(wrong).toEqual([]);
  });
});
