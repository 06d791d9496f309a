import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { originalsOf } from '../../bench/originals.ts';
import { readCatalogue } from '../../src/catalogue/index.ts';
import { studyLanguages } from '../../src/languages.ts';
import { publish } from '../../src/published.ts';
import { searchIndexFiles } from '../../src/search/index/search-index.ts';
import { studyImage } from '../../src/share-image/words.ts';
import { documentsOf } from '../../src/site/documents.ts';
import { everyRoute } from '../../src/site/routes.ts';
import { temporaryFolder } from '../catalogue/content.ts';
import { ownContent, ownContentDay } from '../site-once/own-content.ts';

const studies = 1_000;
/** Styles, scripts, fonts, site maps and the like: what a site has as many of however many studies it has. */
const besides = 100;

/** The catalogue that `npm run bench` makes of the own content, with a word for each text: a longer one makes no more files. */
function grown() {
  const root = temporaryFolder();
  const today = ownContentDay();
  for (const { path, text } of originalsOf(ownContent, today).variants(studies)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path.startsWith('studies/') ? withoutText(text) : text);
  }
  const { catalogue, problems } = readCatalogue({ root, today });
  if (!catalogue)
    throw new Error(
      `The grown content has errors: ${JSON.stringify(problems.filter(({ level }) => level === 'error').slice(0, 3))}`,
    );
  return publish(catalogue, 'https://studier.example.no');
}

const withoutText = (text: string): string => text.replace(/^(---\n[\s\S]*?\n---\n)[\s\S]*$/, '$1\nTekst.\n');

test('a site of a thousand studies has at most nine files for each, so that every host takes two thousand', async () => {
  const published = grown();
  const { catalogue } = published;
  const pictures = catalogue.studies.flatMap((study) =>
    studyLanguages(study).map((language) => studyImage(study, language, catalogue).path),
  );
  const counts = {
    pages: everyRoute(published).length,
    documents: [...documentsOf(published)].length,
    search: (await searchIndexFiles(published)).length,
    pictures: new Set(pictures).size,
  };
  expect(catalogue.studies).toHaveLength(studies);
  const files = Object.values(counts).reduce((sum, n) => sum + n, besides);
  expect(files, JSON.stringify(counts)).toBeLessThanOrEqual(9 * studies);
});
