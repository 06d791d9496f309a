import { memo } from '../../catalogue/browser.ts';
import type { TitleStarts } from '../index/files.ts';
import { type Lexicon, type LexiconFile, unpackLexicon } from '../index/lexicon.ts';
import type { OpenCounts } from '../index/make-open.ts';
import { conditionNamesFile, lexiconFiles, openFile, titleStartsFile, titlesFile } from '../index/paths.ts';
import type { Side } from '../side.ts';
import type { LexiconSource } from '../understanding/understanding.ts';
import type { JsonFiles } from './search-files.ts';
import type { Title } from './title-words.ts';
import { turn } from './turn.ts';

// Suggestions and the search ask for the same lexicon, each by itself.
const commonLexicon = memo((file: LexiconFile) => unpackLexicon(file));

/** Opens the lexicon alone, for suggestions while a reader types. Its rest is read when it is first needed. */
export async function openLexicon(files: JsonFiles): Promise<LexiconSource> {
  const common = await files.read<LexiconFile>(lexiconFiles.common);
  await turn();
  let whole: Lexicon | undefined;
  return {
    common: commonLexicon(common),
    whole: async () => {
      const rest = await files.read<LexiconFile>(lexiconFiles.rest);
      whole ??= unpackLexicon(common, rest);
      return whole;
    },
    described: (file) => files.read(file),
  };
}

/** Titles among which are those that have a word beginning like `start`; none where all begin later. */
export async function readTitles(files: JsonFiles, side: Side, start: string): Promise<Title[]> {
  const starts = await files.read<TitleStarts>(titleStartsFile);
  const first = starts[side].findLast((each) => each <= start);
  return first === undefined ? [] : files.read<Title[]>(titlesFile(first, side));
}

/** How many open studies there are of what is suggested. */
export const readOpen = (files: JsonFiles): Promise<OpenCounts> => files.read(openFile);

/** The names of the conditions that studies are about, by their ids. */
export const readConditionNames = (files: JsonFiles, language: string): Promise<Record<string, string>> =>
  files.read(conditionNamesFile(language));
