import type { Problem } from '../../problem.ts';
import type { Entry } from '../../reading/record.ts';
import { lineOfOffset, problemAt } from '../../reading/source.ts';
import type { StudyFields, TranslationFields } from '../../schema/study.ts';
import type { Rule } from '../rule.ts';

const saysOpen =
  /(?<!\p{L})(studien er åpen|studien er open|åpen studie|open studie|(?:the |this )?study is open|open study)(?!\p{L})/iu;

/**
 * A study that is not open must not say that it is. Those who wrote «the study is open» mostly meant that everyone
 * knows who gets which treatment.
 */
export const openWords: Rule = ({ studies, translations }) => {
  const waiting = studies.filter((study) => study.fields.status === 'not-yet-recruiting');
  const ids = new Set(waiting.map((study) => study.id));
  return [...waiting, ...translations.filter((entry) => ids.has(entry.id))].flatMap(sayingOpen);
};

function sayingOpen(entry: Entry<StudyFields | TranslationFields>): Problem[] {
  const inFields = (['shortTitle', 'summary', 'note'] as const).flatMap((field) => {
    const found = saysOpen.exec(entry.fields[field] ?? '');
    return found ? [entry.problem([field], faultOf(found[0]))] : [];
  });
  const found = saysOpen.exec(entry.body);
  if (!found) return inFields;
  const line = entry.bodyLine + lineOfOffset(entry.body, found.index) - 1;
  return [...inFields, problemAt(entry.file, line, '', faultOf(found[0]))];
}

const faultOf = (words: string) => ({
  level: 'warning' as const,
  rule: 'open-words',
  message: `Teksten sier «${words}», men studien venter på å åpne.`,
  help: 'Menes det at alle vet hvem som får hvilken behandling, skriv det slik. Er studien åpen for deltakere, rett status.',
});
