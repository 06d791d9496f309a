import { fill } from '../../../i18n/fill.ts';
import type { FoundCard, Further, SearchAnswer } from '../../../search/query/answer.ts';
import type { SearchState } from '../../../search/query/state.ts';
import { cardList, lacksOpen } from './draw.ts';
import { farWords } from './far-words.ts';
import { loadConditionNames } from './loader.ts';
import type { PageParts } from './parts.ts';
import { fromWords, leadWords, namesOf, unplacedWords } from './said.ts';
import { drawEmptyAnswer, drawNearYou, drawWaysOn, namedConcept } from './ways-on.ts';

export { leadWords };

/** Studies that lie near, with as many of their cards as are shown. */
export interface NearCards extends Omit<Further, 'cards' | 'total'> {
  cards: FoundCard[];
}

/** The id of the condition that is asked for; undefined without one, and where it has no page. */
export async function conditionOf({ bundle }: PageParts, answer: SearchAnswer): Promise<string | undefined> {
  const concept = namedConcept(answer.understood);
  if (concept?.kind !== 'condition') return undefined;
  // Its English name is the same in every catalogue; without the names there is one link less.
  const names = await loadConditionNames(bundle, 'en').catch(() => ({}));
  return Object.entries(names).find(([, name]) => name === concept.label.en)?.[0];
}

/** What an answer is followed by, or led by, beside the studies that were asked for. */
interface Beyond {
  near: readonly NearCards[];
  /** The id of the condition that is asked for. */
  condition: string | undefined;
  replace(query: string): void;
}

/** Draws what goes on from an answer: what is nearest, what lies near, and where to go from here. */
export function drawBeyond(
  parts: PageParts,
  state: SearchState,
  answer: SearchAnswer,
  { near, condition, replace }: Beyond,
): void {
  const { results } = parts;
  const { total, place, understood } = answer;
  if (total === 0) drawEmptyAnswer(parts, state, answer, { condition, replace });
  const sections = Map.groupBy(near, ({ why }) => why === 'nearest');
  const around = sectionsOf(parts, answer, sections.get(true) ?? []);
  const others = sectionsOf(parts, answer, sections.get(false) ?? []);
  // Where nothing fits, what lies near comes before the other ways on; what does not say where it is comes after.
  if (total === 0) results.prepend(...around, ...others);
  else if (place?.isEmpty && around.length > 0) {
    results.prepend(...around, heading(unplacedWords(parts, answer)));
    results.append(...others);
  } else results.append(...around, ...others);
  if (place?.isOrder && place.from) results.prepend(note(fromWords(parts, place.from)));
  if (lacksOpen(answer, state)) drawWaysOn(parts, understood, condition);
  if (understood?.nearMe) drawNearYou(parts, understood, condition);
}

function sectionsOf(
  parts: PageParts,
  { understood, place }: SearchAnswer,
  near: readonly NearCards[],
): HTMLElement[] {
  const { further } = parts.strings;
  const asked =
    understood?.clauses.filter(({ required }) => required).flatMap(({ concepts }) => concepts) ?? [];
  return near.map(({ why, about, far, cards }, at) => {
    const isFirst = why === 'nearest' && at === 0;
    const words = fill(why === 'nearest' && !isFirst ? further.next : further[why], {
      name: namesOf(parts, about),
      asked: namesOf(parts, asked),
      place: far ? farWords(far, parts) : '',
    });
    const section = document.createElement('section');
    section.dataset['further'] = why;
    section.append(
      heading(words),
      ...(isFirst && place?.from ? [note(fromWords(parts, place.from))] : []),
      ...(far?.isOneOfSeveral ? [note(parts.strings.distance.severalTowns)] : []),
      cardList(parts, cards, []),
    );
    return section;
  });
}

function heading(text: string): HTMLElement {
  const element = document.createElement('h2');
  element.textContent = text;
  return element;
}

function note(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'soft small';
  element.textContent = text;
  return element;
}
