import type { Problem } from '../problem.ts';
import type { Entry } from '../reading/record.ts';
import type { StudyFields } from '../schema/study.ts';
import type { Rule } from './rule.ts';

/** The chances of the treatments make at most a whole, as far as they can be read as numbers. */
export const groupShares: Rule = ({ studies }) => studies.flatMap((study) => impossible(study));

type Group = NonNullable<NonNullable<StudyFields['participation']>['groups']>[number];

function impossible(study: Entry<StudyFields>): Problem[] {
  const groups = study.fields.participation?.groups ?? [];
  const single = groups.flatMap((group, index) => tooLarge(study, group, index));
  if (single.length > 0) return single;
  const shares = groups.flatMap(({ share }) => percentIn(share) ?? []);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum <= 100 + shares.length * mostRounding) return [];
  return [
    study.problem(['participation', 'groups'], {
      level: 'warning',
      rule: 'shares-over-whole',
      message: `Sjansene for gruppene (share) blir ${Math.round(sum)} % til sammen.`,
      help: 'Rett dem så de blir 100 %. Kan én deltaker få flere av behandlingene, skriv det i teksten.',
    }),
  ];
}

/** How far a share may be from the exact one: what is a third is written as 33 % or 34 %. */
const mostRounding = 1;

function tooLarge(study: Entry<StudyFields>, { share }: Group, index: number): Problem[] {
  const percent = percentIn(share);
  if (percent === undefined || percent <= 100) return [];
  return [
    study.problem(['participation', 'groups', index, 'share'], {
      rule: 'share-over-whole',
      message: `Sjansen «${share}» er mer enn alle.`,
      help: 'Skriv hvor mange av deltakerne som kommer i denne gruppen, for eksempel «50 %» eller «1 av 3».',
    }),
  ];
}

const words = ['null', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'];
const parts: Readonly<Record<string, number>> = {
  tredel: 3,
  tredjedel: 3,
  firedel: 4,
  fjerdedel: 4,
  femdel: 5,
  femtedel: 5,
};

/** «50 %», «1 av 3», «to av fem», «2/3», «halvparten», «to tredeler»; undefined for what is said in another way. */
function percentIn(share: string | undefined): number | undefined {
  const said = (share ?? '')
    .toLowerCase()
    .replace(/^(?:ca\.?|cirka|omtrent|om lag|rundt)\s/, '')
    .trim();
  if (/^(?:halvparten|helvta|halve|½)(?: av .*)?$/.test(said)) return 50;
  const [, percent] = /^(\d+(?:[.,]\d+)?)\s*(?:%|prosent)$/.exec(said) ?? [];
  if (percent !== undefined) return Number(percent.replace(',', '.'));
  const [, some = '', all = ''] = /^(\p{L}+|\d+)\s*(?:av|\/)\s*(\p{L}+|\d+)$/u.exec(said) ?? [];
  if (all !== '') return ratio(numberIn(some), numberIn(all));
  const [, count = '', part = ''] = /^(\p{L}+|\d+)\s(\p{L}+?)(?:er|ar)?$/u.exec(said) ?? [];
  return ratio(numberIn(count), parts[part]);
}

function numberIn(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const plain = word.replace(/^(?:én|ein|ett|éin)$/, 'en').replace('syv', 'sju');
  const found = words.indexOf(plain);
  return found === -1 ? undefined : found;
}

const ratio = (some: number | undefined, all: number | undefined): number | undefined =>
  some === undefined || all === undefined || all === 0 ? undefined : (100 * some) / all;
