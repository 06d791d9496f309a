import { fill } from '../../../i18n/fill.ts';
import { filterNames } from '../../../search/filters.ts';
import type { KnownConcept } from '../../../search/index/lexicon.ts';
import type { SearchAnswer } from '../../../search/query/answer.ts';
import type { From } from '../../../search/query/distance.ts';
import type { SearchState } from '../../../search/query/state.ts';
import { withoutWords } from '../../../search/query/without-words.ts';
import { literalQuery } from '../../../search/understanding/query.ts';
import { lacksOpen, nounOf } from './draw.ts';
import { nameInside } from './names.ts';
import type { PageParts } from './parts.ts';

/** What stands first of an answer with nothing where it was asked for, or nothing open; empty for all others. */
export function leadWords(parts: PageParts, answer: SearchAnswer, state: SearchState): string {
  const { strings } = parts;
  const said = (sentence: string, about: string): string =>
    fill(sentence, { about }).replace(/ +(?=[ .])/g, '');
  const { place } = answer;
  if (!place?.isEmpty && !place?.isWithoutOpen && !lacksOpen(answer, state)) return '';
  // Of what else there is, where filters leave this, nothing is said.
  if (isFiltered(state)) return place?.isEmpty ? strings.noneHere : strings.noneOpenHere;
  const about = [subject(parts, answer, state), where(parts, answer)].join(' ').trim();
  // Studies that only touch on it may be there, and say of themselves what they are about.
  if (place?.isEmpty) return said(strings.noneThere, about);
  return said(answer.uncertain > 0 ? strings.noneSurelyOpen : strings.noneOpen, about);
}

const isFiltered = ({ filters }: SearchState): boolean =>
  filterNames.some((name) => name !== 'institution' && name !== 'region' && filters[name].length > 0);

/** «om kols», or «for «barnevaksine»» where it is not known what the words mean. */
function subject(parts: PageParts, { understood }: SearchAnswer, { query }: SearchState): string {
  const { strings } = parts;
  const required = understood?.clauses.filter((clause) => clause.required) ?? [];
  if (required.length > 0 && required.every(({ named, concepts }) => named && concepts.length === 1)) {
    const concepts = required.flatMap((clause) => clause.concepts);
    return fill(strings.about, { name: namesOf(parts, concepts) });
  }
  const words = (understood?.places ?? []).reduce(
    (left, { typed }) => withoutWords(left, typed),
    query.trim(),
  );
  const isSaid = literalQuery(words).literal !== null && understood?.clauses.length !== 0;
  return isSaid ? fill(strings.for, { q: words }) : '';
}

/** «i Førde», «ved Haukeland eller Rikshospitalet». */
function where({ strings, filters, language }: PageParts, { place }: SearchAnswer): string {
  if (!place) return '';
  const { named, institution, region } = place.asked;
  const names = [
    ...named.map(({ label, isTown }) => fill(isTown ? strings.inTown : strings.atPlace, { place: label })),
    ...institution.map((id) => fill(strings.atPlace, { place: labelOf(filters, id) })),
    ...region.map((id) => fill(strings.inTown, { place: labelOf(filters, id) })),
  ];
  return new Intl.ListFormat([language, 'nb'], { type: 'disjunction' }).format(names);
}

/** What distances are counted from, in plain words. */
export function fromWords({ strings, filters }: PageParts, from: From): string {
  const { distance, far } = strings;
  if (from.kind === 'several') return far.several;
  if (from.kind === 'place') return fill(distance.fromPlace, { place: from.point });
  const { point, around } = from;
  return from.kind === 'within'
    ? fill(distance.fromWithin, { point: labelOf(filters, point), around })
    : fill(distance.fromHospital, { place: around, town: point });
}

/** That the studies that follow do not state where they are. */
export function unplacedWords(parts: PageParts, { unsure }: SearchAnswer): string {
  const { strings, language } = parts;
  const nouns = unsure.of.map((name) => nounOf(strings, name));
  return fill(strings.unplaced, {
    what: new Intl.ListFormat([language, 'nb'], { type: 'disjunction' }).format(nouns),
  });
}

export function namesOf({ side, language }: PageParts, concepts: readonly KnownConcept[]): string {
  const names = new Set(concepts.map((concept) => nameInside(concept, side)));
  return new Intl.ListFormat([language, 'nb'], { type: 'conjunction' }).format(names);
}

/** What a filter calls a place; the name itself where it is none of its values. */
const labelOf = (filters: HTMLFormElement, value: string): string =>
  [...filters.querySelectorAll<HTMLInputElement>('input')]
    .find((box) => box.value === value)
    ?.parentElement?.querySelector('span')?.textContent ?? value;
