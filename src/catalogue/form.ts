/**
 * The catalogue's third door, for the one page where a study is written in a reader's browser: what reads, judges and
 * writes one file. It is heavier than all other pages' scripts together, so nothing else comes in here.
 */

export { loadWholeYaml } from '#whole-yaml';
export {
  type Meant,
  type Named,
  namedCategory,
  namedCondition,
  namedInstitution,
  resolverOf,
} from './naming/resolver.ts';
export type { Level, Problem } from './problem.ts';
export { hardLix, measure, tooHardLix } from './readability.ts';
export { sourceOfText } from './reading/source.ts';
export { studySchema } from './schema/study.ts';
export { type JudgedStudy, judgeStudy } from './single/judge-study.ts';
export type { StudySurroundings } from './single/names-in.ts';
export { readStudyParts } from './single/read-study.ts';
export { type StudyValues, studyText } from './single/write-study.ts';
export type { StudyQuestion } from './unanswered.ts';
export { canonical } from './writing/canonical.ts';
export { slugify } from './writing/slug.ts';
