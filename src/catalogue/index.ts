import type { IsoDate } from './dates.ts';
import { judgeFiles, type ReadResult } from './judge-files.ts';
import type { RenderText } from './reading/markdown.ts';
import { readFiles } from './reading/read.ts';

export type { ReadResult } from './judge-files.ts';

/**
 * Reads, checks and joins a content folder. The only door to the catalogue: the site, the scripts and the
 * tests all come through here.
 *
 * @param root the content folder
 * @param today the day to judge dates by, as `2026-05-12`
 * @param render turns an editor's Markdown into HTML, for whoever has what that came to earlier
 */
export const readCatalogue = ({
  root,
  today,
  render,
}: {
  root: string;
  today: IsoDate;
  render?: RenderText;
}): ReadResult => judgeFiles(readFiles(root), today, render);

export { compare } from './basics/compare.ts';
export { type GeoPoint, kilometresBetween } from './basics/kilometres.ts';
export { memo } from './basics/memo.ts';
export { recordOf } from './basics/record-of.ts';
export { openStatus } from './basics/status.ts';
export type { IsoDate, PartialDate } from './dates.ts';
export { addDays, asMoment, firstDay, isDay, isMonth, lastDay } from './dates.ts';
export { deadLinks } from './dead-links.ts';
export { type Earlier, problemsSince } from './history.ts';
export { numberKey, numberKeys } from './joining/number-key.ts';
export { saidBy } from './joining/said.ts';
export { idOfNumber } from './joining/undescribed.ts';
export { type SharedFact, sharedFacts, type Voice, type Voices, voiceOf } from './joining/voices.ts';
export type * from './model.ts';
export { shareIn, textIn } from './model.ts';
export { diagnosisName } from './naming/diagnoses.ts';
export { targetsOf } from './naming/faults.ts';
export * from './naming/names.ts';
export { readNames } from './naming/read-names.ts';
export { namedCategory, namedCondition, namedInstitution, resolverOf } from './naming/resolver.ts';
export { inReadingOrder, latestFirst } from './order.ts';
export { pointOfTown, pointsOf, type TownPoint } from './points.ts';
export type { Level, Problem } from './problem.ts';
export { atLeast, countErrors, levels, sortProblems } from './problem.ts';
export { formatProblems, type ProblemFormat, problemFormats, summarise } from './problem-format.ts';
export * from './query.ts';
export { formatReadability, readabilityOf } from './readability-report.ts';
export { capturedPath, runsPath } from './reading/captured/captured-path.ts';
export { fieldsInYaml, runsIn } from './reading/captured/texts.ts';
export { type Rendered, type RenderText, renderMarkdown, writeHtml } from './reading/markdown.ts';
export { isFirstName, isUnitWord } from './reading/names-of-persons.ts';
export { fillInMarker, hideIdentityNumbers } from './reading/raw-text.ts';
export type { KnownCondition } from './recognising/condition-names.ts';
export {
  conditionRecogniser,
  type MeantConditions,
  type WrittenConditions,
} from './recognising/conditions.ts';
export { type MeantSite, siteRecogniser, type WrittenSite } from './recognising/sites.ts';
export * from './recruitment.ts';
export * from './registers.ts';
export { type CapturedFields, type CapturedInput, capturedSchema } from './schema/captured.ts';
export * from './schema/choices.ts';
export type { Contact } from './schema/contact.ts';
export { idPattern } from './schema/id.ts';
export { contentSchemas } from './schema/json-schema.ts';
export { registerNumber } from './schema/register-number.ts';
export type { RunFields } from './schema/runs.ts';
export { meantDay, meantMonth } from './schema/slips.ts';
export { type SitesInRegisters, sitesInRegisters } from './sites-in-registers.ts';
export { sectionHeadings } from './study-sections.ts';
export { type StudyQuestion, studyQuestions } from './unanswered.ts';
export { judgeAnswer, type Known, optionsFor, takesMany } from './writing/answers.ts';
export { canonicalFile, layoutProblems } from './writing/canonical-files.ts';
export { type CapturedFacts, isAsWritten, writeCaptured, writeRuns } from './writing/captured.ts';
export { describeChange } from './writing/describe-change.ts';
export { type Answers, newStudyText } from './writing/new-study.ts';
export { newStudyQuestions, type Question } from './writing/questions.ts';
export { repair } from './writing/repair.ts';
export { slugify } from './writing/slug.ts';
