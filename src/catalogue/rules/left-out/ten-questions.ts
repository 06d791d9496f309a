import { studyEvidence } from '../../reading/evidence.ts';
import { isAhead, standingOf } from '../../recruitment.ts';
import type { StudyFields } from '../../schema/study.ts';
import { type StudyQuestion, unansweredIn } from '../../unanswered.ts';
import type { Rule } from '../rule.ts';

/** One of the ten, and the fields and the part of the text that answer it. */
interface Asked {
  question: StudyQuestion;
  words: string;
  fields: readonly string[];
  heading?: keyof typeof headings;
}

/** What the parts of the text are called. */
const headings = {
  aim: { nb: 'Hva studien undersøker', nn: 'Kva studien undersøkjer' },
  involves: { nb: 'Hva det innebærer å delta', nn: 'Kva det inneber å delta' },
  benefits: { nb: 'Mulige fordeler og ulemper', nn: 'Moglege fordelar og ulemper' },
  afterwards: { nb: 'Hva som skjer etterpå', nn: 'Kva som skjer etterpå' },
} as const;

/** The ten that a study should answer. The first, what it studies, its summary always does. */
const ten: readonly Asked[] = [
  { question: 'why', words: 'hvorfor den gjøres', fields: [], heading: 'aim' },
  { question: 'whom', words: 'hvem den er for', fields: ['eligibility.include'] },
  { question: 'where', words: 'hvor den foregår', fields: ['sites'] },
  { question: 'joining', words: 'hvordan man blir med', fields: ['joining'] },
  {
    question: 'duration',
    words: 'hvor lenge man er med',
    fields: ['participation.duration'],
    heading: 'involves',
  },
  {
    question: 'procedures',
    words: 'hva som gjøres, og hvor ofte',
    fields: ['participation.procedures', 'participation.visits'],
    heading: 'involves',
  },
  {
    question: 'groups',
    words: 'hva man ellers kan få, og sjansen for hver behandling',
    fields: ['participation.groups'],
    heading: 'involves',
  },
  { question: 'benefits', words: 'mulige fordeler og ulemper', fields: [], heading: 'benefits' },
  {
    question: 'afterwards',
    words: 'hva som skjer etterpå, og om man får vite resultatet',
    fields: ['participation.afterwards'],
    heading: 'afterwards',
  },
];

/** A study that someone may join answers what one wants to know before joining. */
export const tenQuestions: Rule = ({ studies, today }) =>
  studies.flatMap((study) => {
    if (!isAhead(standingOf(studyEvidence(study), today))) return [];
    const open = unansweredIn(study);
    const asked = ten.filter(({ question }) => open.includes(question));
    if (asked.length === 0) return [];
    return [
      study.problem([], {
        level: 'warning',
        rule: 'unanswered-questions',
        message: `Studien svarer ikke på ${asked.length} av de ti spørsmålene: ${asked.map(({ words }) => words).join(' · ')}.`,
        help: `Skriv ${placesOf(asked, study.fields.language)}. Vet du ikke svaret, spør dem som driver studien.`,
      }),
    ];
  });

/** «i sites og joining, eller under «## Hva det innebærer å delta»», as far as there are such. */
function placesOf(asked: readonly Asked[], language: StudyFields['language']): string {
  const fields = asked.flatMap((each) => each.fields);
  const parts = asked.flatMap(({ heading }) => (heading ? `«## ${headings[heading][language]}»` : []));
  return [
    ...(fields.length > 0 ? [`i ${list(fields)}`] : []),
    ...(parts.length > 0 ? [`under ${list([...new Set(parts)])}`] : []),
  ].join(', eller ');
}

const list = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' og ');
