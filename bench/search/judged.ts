import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Condition, memo, type Study } from '../../src/catalogue/index.ts';

/** A query with what a reader would hope to find. Any of what is named makes a study a right answer. */
export interface JudgedQuery {
  query: string;
  class: string;
  /** Ids of conditions; studies of narrower ones are right too. */
  conditions?: string[];
  studies?: string[];
  /** Codes of diseases, for those who judge without knowing the catalogue. */
  icd10?: string[];
  /** A medicine or another treatment: studies that name it are right, and those of the diseases only where none does. */
  medicine?: string;
}

export const readQueries = (file: string): JudgedQuery[] =>
  parse(readFileSync(file, 'utf8')) as JudgedQuery[];

/** A list of single words among the queries. */
export const readWords = (list: 'never-correct' | 'no-disease'): string[] =>
  parse(readFileSync(`bench/queries/${list}.yaml`, 'utf8')) as string[];

/** The studies that answer a judged query; none where the catalogue has nothing of the kind. */
export function rightAnswers(judged: JudgedQuery, all: readonly Study[]): Set<string> {
  const { conditions = [], studies = [], icd10 = [], medicine } = judged;
  const naming = medicine === undefined ? [] : all.filter((study) => names(study, medicine));
  const about = all.filter(
    (study) =>
      study.allConditions.some(({ id }) => conditions.includes(id)) ||
      study.conditions.some((condition) => hasCode(condition, icd10)),
  );
  return new Set([...studies, ...(naming.length > 0 ? naming : about).map(({ id }) => id)]);
}

/** True when a condition is coded by one of some codes, by a narrower one, or by the broader one it belongs to. */
export const hasCode = ({ icd10 }: Pick<Condition, 'icd10'>, codes: readonly string[]): boolean =>
  icd10.some((own) =>
    codes.some((code) => {
      const [one, other] = [plainCode(own), plainCode(code)];
      return one.startsWith(other) || other.startsWith(one);
    }),
  );

const plainCode = (code: string): string => code.replace('.', '');

/** Shorter words of what a treatment is called are in every text. */
const shortestName = 5;

const names = (study: Study, medicine: string): boolean =>
  (medicine.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [])
    .filter((word) => word.length >= shortestName)
    .some((word) => textOf(study).includes(word.replace(/(er|e|a)$/, '')));

const textOf = memo((study: Study): string =>
  [study.norwegian, study.english]
    .flatMap((text) =>
      text ? [text.title, text.shortTitle, text.summary, ...text.keywords, text.body.text] : [],
    )
    .join(' ')
    .toLowerCase(),
);
