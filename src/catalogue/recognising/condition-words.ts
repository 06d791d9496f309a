import { wholeLetters } from '../reading/broken-letters.ts';

/**
 * The words of the name of a disease, as they are compared: British and American spelling, singular and plural, and
 * «carcinoma» and «neoplasm» for cancer are one; the words stand in order of letters, since MeSH turns names round.
 */
export function diseaseKey(name: string): string {
  return diseaseWords(name).sort().join(' ');
}

/** The same words in the order they are written. */
export const diseaseWords = (name: string): string[] =>
  wholeLetters(name)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replaceAll('α', 'alpha')
    .replaceAll('β', 'beta')
    .replace(/(?<=\p{L})['’´`]s?\b/gu, '')
    .replace(/(?<=[a-z]{3})(?=\d)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !binding.has(word))
    .map(oneSpelling);

const binding = new Set(['of', 'the', 'a', 'an', 'and', 'to', 'nos', 'unspecified', 'og']);

const known = new Map<string, string>();
function oneSpelling(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const spelled = spell(word);
  known.set(word, spelled);
  return spelled;
}

/** Endings of Greek and Latin words, which are no English plurals. */
const foreignPlural = /(?:asta|thrombo|fibro|sclero|psycho|kerato|paraly|diagno|steno)ses$/;

function spell(word: string): string {
  const single = foreignPlural.test(word)
    ? `${word.slice(0, -2)}is`
    : /[^aeiou]ies$/.test(word) && word.length > 5
      ? `${word.slice(0, -3)}y`
      : /[a-z]{3}[^sui]s$/.test(word)
        ? word.slice(0, -1)
        : word;
  return single
    .replace(/ae|oe/g, 'e')
    .replace(/our$/, 'or')
    .replace(/isation/g, 'ization')
    .replace(/ised$/, 'ized')
    .replace(/^disk$/, 'disc')
    .replace(/^behaviour/, 'behavior')
    .replace(/^fibre/, 'fiber')
    .replace(/^prostatic$/, 'prostate')
    .replace(/^colonic$/, 'colon')
    .replace(/^(?:(?:adeno)?carcinoma|neoplasm|malignancy)$/, 'cancer');
}

/** Words that tell how far a disease has come, how it behaves or who has it, and not which one it is. */
const circumstances = new Set(
  (
    'advanced locally metastatic nonmetastatic recurrent relapsed relapsing remitting refractory unresectable resectable ' +
    'inoperable operable early late newly diagnosed severe moderate mild active stable uncontrolled symptomatic ' +
    'asymptomatic suspected established resistant adult adults child children childhood pediatric paediatric adolescent elderly ' +
    'patient patients localized localised progressive untreated previously treated treatment naive experienced ' +
    'protocol specific persistent aggressive indolent female male women men'
  )
    .split(' ')
    .map(spell),
);

/** Stages as registers write them: «Stage IIIB Lung Cancer AJCC v8». */
const stages =
  /\b(?:stages?|grades?)\s+(?:[0-4]|i{1,3}|iv)[abc]?\d?\b|\b(?:high|low|intermediate)[- ]risk\b|\bajcc(?:\s+v\d+)?\b|\bv[678]\b/gi;

/** What comes after a disease, and tells more of those who have it. */
const tail =
  /\s+(?:with|without|due to|secondary to|associated|among|in(?! situ)|after|following|during)\s.*$/i;
/** What comes before it. */
const lead =
  /^(?:patients?|people|adults?|children|subjects|participants|persons|women|men)\s+(?:with|who have|having)\s+/i;

/**
 * A name with less and less of what is said around it, the whole first: «Stage IV Lung Cancer AJCC v8» ends as «lung
 * cancer», and «Heart Failure With Reduced Ejection Fraction» as «heart failure».
 */
export function* lessAndLess(written: string): Generator<string> {
  yield diseaseKey(written);
  const plain = written
    .replace(/\s*[([].*?[)\]]/g, ' ')
    .replace(stages, ' ')
    .replace(lead, '')
    .trim();
  yield diseaseKey(plain);
  yield withoutCircumstances(plain);
  const head = plain.replace(tail, '');
  if (head === plain) return;
  yield diseaseKey(head);
  yield withoutCircumstances(head);
}

const withoutCircumstances = (name: string): string => tellingWords(name).sort().join(' ');

/** The words that tell which disease it is, in the order they are written. */
const tellingWords = (name: string): string[] =>
  diseaseWords(name.replace(/\bnon[- ](?=metastatic)/gi, '')).filter((word) => !circumstances.has(word));

/** The letters that are left of a name when what is said around them is taken away: «AML, Adult». */
export function lettersLeft(written: string): string | undefined {
  const left = written
    .replace(/\s*[([].*?[)\]]/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !circumstances.has(diseaseWords(word)[0] ?? ''));
  return left.length === 1 ? left[0] : undefined;
}

/**
 * Words that mean one thing whatever stands before them: every lymphoma is a lymphoma, while «pulmonary hypertension» is
 * no hypertension and «heat stroke» no stroke. Those after the bar do with a word of their own before them.
 */
const [alone = '', together = ''] = (
  'amyloidosis anemia cancer cataract dementia encephalitis endocarditis epilepsy gingivitis glaucoma headache ' +
  'infection leukemia lymphoma malnutrition meningitis osteoarthritis osteoporosis pain periodontitis pneumonia ' +
  'psoriasis schizophrenia sepsis urticaria uveitis vasculitis | failure fibrillation glioma infarction'
).split(' | ');
const saysItAlone = new Set(alone.split(' '));
const saysItTogether = new Set([...saysItAlone, ...together.split(' ')]);

/** Words with it that make it another thing, or nothing that anyone has. */
const notIt =
  /\b(?:anti|no|not|without|free|pseudo|pre|post|long|fear|worry|risk|prevention|screening|suspect(?:ed)?|histor(?:y|ical)|knowledge|attitudes?|experimental|simulated|survivors?|caregivers?)\b/i;

/**
 * What a disease is surely a kind of, the narrowest first: «castration-resistant prostate cancer» is a prostate cancer and
 * a cancer, «Heart Failure, Systolic» a heart failure.
 */
export function* broader(written: string): Generator<string> {
  if (notIt.test(written)) return;
  const plain = written
    .replace(/\s*[([].*?[)\]]/g, ' ')
    .replace(stages, ' ')
    .replace(tail, '');
  const [first = '', ...rest] = plain.split(',');
  const words = tellingWords(rest.length > 0 ? first : plain);
  const last = words.at(-1) ?? '';
  if (words.filter((word) => saysItAlone.has(word)).length > 1) return;
  if (rest.length > 0) {
    if (words.length > 1 || saysItAlone.has(last)) yield [...words].sort().join(' ');
    return;
  }
  if (!saysItTogether.has(last)) return;
  for (let from = 1; from < words.length; from += 1) {
    const kind = words.slice(from);
    if (words[from - 1] !== 'non' && (kind.length > 1 || saysItAlone.has(last))) yield kind.sort().join(' ');
  }
}
