import { type Problem, sortProblems } from '../problem.ts';
import { bodyBound } from '../reading/bounds.ts';
import { rawTextProblems } from '../reading/raw-text.ts';
import { judge } from '../reading/record.ts';
import { lineOfOffset, problemAt, sourceOfText } from '../reading/source.ts';
import { contradictions } from '../rules/contradictions.ts';
import { rulesOfOneStudy } from '../rules/of-one-study.ts';
import { studySchema } from '../schema/study.ts';
import { toldOnce } from '../told-once.ts';
import { type StudyQuestion, unansweredIn } from '../unanswered.ts';
import { contentAround, type StudySurroundings } from './names-in.ts';
import { readStudyParts } from './read-study.ts';

/** What one study's file comes to. */
export interface JudgedStudy {
  /** The worst first, in the words of the check. */
  problems: Problem[];
  /** What readers want to know and the study does not tell; undefined as long as it cannot be read. */
  unanswered: StudyQuestion[] | undefined;
}

/**
 * Judges one study's file as the check does, by the same functions: what breaks the schema first, and once nothing
 * does, what contradicts itself.
 *
 * @param id the file's name without `.md`
 */
export function judgeStudy(id: string, text: string, around: StudySurroundings, today: string): JudgedStudy {
  const source = sourceOfText(`content/studies/${id}.md`, `studies/${id}.md`, text);
  const raw = rawTextProblems(source);
  const parts = readStudyParts(source);
  if (!parts.ok)
    return { problems: toldOnce(sortProblems([...raw, ...parts.problems])), unanswered: undefined };
  const { yaml, body, bodyLine } = parts.value;
  const bound = bodyBound(body);
  if (bound) {
    const tooMuch = problemAt(source.file, bodyLine + lineOfOffset(body, bound.offset) - 1, '', bound);
    return { problems: toldOnce(sortProblems([...raw, tooMuch])), unanswered: undefined };
  }
  const draft = { id, file: source.file, data: yaml.data ?? {}, body, bodyLine, places: yaml.places, at: [] };
  const judged = judge(draft, studySchema);
  if (!judged.ok)
    return { problems: toldOnce(sortProblems([...raw, ...judged.problems])), unanswered: undefined };
  const content = { ...contentAround(around, today), studies: [judged.value] };
  const found = contradictions(rulesOfOneStudy, content);
  return { problems: toldOnce(sortProblems([...raw, ...found])), unanswered: unansweredIn(judged.value) };
}
