import { dataCatalog, idPlace } from '../../feeds/index.ts';
import { fill, formatDate, type Strings } from '../../i18n/index.ts';
import { type CodeExample, type CopyWords, copyWords } from '../../kit/code-example.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import { licencesFile, type Path } from '../../urls.ts';
import { dataExamples } from './examples.ts';
import { type DataFile, interfaceFiles, otherFiles } from './files.ts';

/** The page for those who use the catalogue's data: licence, examples, every file, and what is promised. */
export interface OpenDataPage extends Page {
  words: Strings['openData'];
  /** The editorial page with the terms, where there is one. */
  terms: Path | undefined;
  /** The file with the licences of what others have made. */
  licences: Path;
  examples: CodeExample[];
  copy: CopyWords;
  /** The way to the page for web editors. */
  embedding: { title: string; how: string; href: Path; words: string };
  /** What stands where an address has an id. */
  ids: string;
  /** The files of the open interface. */
  files: DataFile[];
  /** The same data in other formats. */
  otherFiles: DataFile[];
  follow: Path;
  /** What has changed in the open interface, the latest first. */
  changes: { day: string; date: string; words: string }[];
}

/** Makes the page about data. Files of kinds that the catalogue has none of are left out. */
export function openDataPage(here: PageContext): OpenDataPage {
  const { language, strings, urls, catalogue } = here;
  const words = strings.openData;
  const { title, description } = words;
  const { fromData, fromDataHow, title: embedding } = strings.embedding;
  const terms = catalogue.pages[language].find(({ id }) => id === 'open-data');
  return {
    head: {
      title,
      description,
      translations: everyLanguage(here),
      crumbs: [{ name: strings.about.title, path: urls.section('about', language) }],
      structuredData: [dataCatalog(catalogue, language, urls)],
    },
    words,
    licences: urls.file(licencesFile),
    terms: terms && urls.about(terms.slug, language),
    examples: dataExamples(urls, strings),
    copy: copyWords(here),
    embedding: {
      title: fromData,
      how: fromDataHow,
      href: urls.single('embedding', language),
      words: embedding,
    },
    ids: fill(words.ids, { place: idPlace }),
    files: interfaceFiles(catalogue, urls, strings),
    otherFiles: otherFiles(urls, strings),
    follow: urls.single('follow', language),
    changes: changes.map(({ day, name }) => ({
      day,
      date: formatDate(day, language),
      words: words.changes[name],
    })),
  };
}

const changes = [{ day: '2026-11-20', name: 'first' }] as const;
