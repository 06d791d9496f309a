import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { PublishedFile } from '../published.ts';
import { licencesFile } from '../urls.ts';

/** The packages that something of is sent to readers, and what. The build stops where a script or a style has another. */
const shipped: Readonly<Record<string, string>> = {
  '@digdir/designsystemet-css': 'Components of the public sector, in the style sheet.',
  '@fontsource-variable/inter':
    'The typeface Inter, cut to the letters in use, and drawn in the pictures for shared links.',
  '@navikt/diagnosekoder':
    'Norwegian names of ICD-10 codes, on pages and in the search. The classification belongs to the World Health Organization.',
  '@navikt/fnrvalidator': 'Knows national identity numbers, so that none is sent in with the form.',
  'fastest-levenshtein': 'Finds the name that was meant, in the form.',
  pagefind: 'The engine of the search, as script and WebAssembly.',
  'world-atlas':
    'The outline of Norway and its neighbours, drawn on the map. The data are from Natural Earth, which has put them in the public domain.',
  yaml: 'Reads the files of studies that are opened in the form.',
  zod: 'Checks what is written in the form.',
};

export const shippedPackages: readonly string[] = Object.keys(shipped);

/** The licences of what others have made and the site is sent with, as the packages themselves state them. */
export const licencesDocument = (): PublishedFile => ({
  path: licencesFile,
  type: 'text/plain; charset=utf-8',
  content: [preface, ...Object.entries(shipped).map(([name, what]) => entry(name, what))].join(
    `\n\n${'='.repeat(80)}\n\n`,
  ),
});

const preface = `\
Made by others, and part of this website
(laget av andre, og en del av dette nettstedet)

Each with what it is here, and its licence. What the content may be used for
stands on the page about open data.`;

function entry(name: string, what: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`Pakken ${name} er ikke installert. Kjør npm ci.`);
  const { version, license, homepage } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const head = [`${name} ${version}`, what, `Licence: ${license}`, homepage].filter(Boolean);
  return [head.join('\n'), ...textsIn(dirname(file))].join('\n\n');
}

/** The texts of the licence, where the package brings any. */
const textsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^(licen[cs]e|copying|notice)/i.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((found) => {
      const path = join(folder, found.name);
      return found.isDirectory() ? textsIn(path) : [readFileSync(path, 'utf8').replaceAll('\r', '').trim()];
    });
