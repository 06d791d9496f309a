import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Site } from './setup.ts';

/** The raw fields of a study file that the tests count for themselves. */
export interface RawStudy {
  id: string;
  shortTitle: string;
  summary: string;
  language: 'nb' | 'nn';
  status: string;
  type: string;
  stopped?: { kind: string };
  categories: string[];
  eligibility?: { sex?: string };
  coordinator?: string;
  sites?: { institution?: string; status?: string }[];
  added: string;
  previousSlugs?: string[];
  updated: string;
  confirmed?: string;
  advertising?: string;
  source?: { retrieved: string; verified?: string };
  english?: { shortTitle: string; updated: string };
}

/** The fields of a Markdown file, read without the catalogue's own reader. */
export const frontMatter = <T>(file: string): T =>
  parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '') as T;

const markdownIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();

/** Every study as its file says it, with its translation. */
export const rawStudies = ({ content }: Pick<Site, 'content'>): RawStudy[] =>
  markdownIn(join(content, 'studies')).map((name) => {
    const translation = join(content, 'studies', 'en', name);
    return {
      ...frontMatter<RawStudy>(join(content, 'studies', name)),
      id: name.replace(/\.md$/, ''),
      ...(existsSync(translation) && { english: frontMatter<RawStudy['english']>(translation) }),
    };
  });

/** The later of the study's own last change and its translation's. */
export const changed = ({ updated, english }: RawStudy): string =>
  english && english.updated > updated ? english.updated : updated;

export const rawYaml = <T>({ content }: Site, name: string): T =>
  parse(readFileSync(join(content, name), 'utf8')) as T;
