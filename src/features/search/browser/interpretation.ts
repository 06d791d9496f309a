import { fill } from '../../../i18n/fill.ts';
import { textButton } from '../../../kit/browser/text-button.ts';
import type { Clause, Understanding } from '../../../search/understanding/understanding.ts';
import { fold } from '../../../search/words/fold.ts';
import type { PageParts } from './parts.ts';

/** What a reader can do about how the query was understood. */
interface Corrections {
  /** Take the query as it stands. */
  asTyped(): void;
  /** Ask for something else. */
  replace(query: string): void;
}

/** Whether the understanding is worth telling: something else is searched for than the words that stand there. */
function isTelling({ clauses, places, corrections }: Understanding): boolean {
  const isDescribed = clauses.some(({ described }) => described);
  const renamed = clauses.some(
    (clause) =>
      clause.named &&
      clause.concepts.length === 1 &&
      fold(clause.concepts[0]?.label.no ?? '') !== fold(clause.typed) &&
      isMain(clause),
  );
  return isDescribed || renamed || places.length > 0 || corrections.length > 0;
}

const isMain = (clause: Clause): boolean => clause.concepts.some(({ kind }) => kind === 'condition');

/**
 * Says how the query was understood: «Viser treff for diabetes, Haukeland. Søk heller etter «sukersyke»»,
 * what an everyday word can mean, and which words mean nothing here.
 */
export function drawInterpretation(
  { understood: line, strings, side }: PageParts,
  understood: Understanding | undefined,
  does: Corrections,
): void {
  line.replaceChildren();
  line.hidden = true;
  if (!understood || understood.asTyped) return;
  const list = new Intl.ListFormat(side === 'en' ? 'en' : 'nb', { type: 'disjunction' });
  const nameOf = ({ concepts, described, named, typed }: Clause): string =>
    described || (named && concepts.length === 1)
      ? list.format(concepts.map(({ label }) => label[side]))
      : typed;
  if (isTelling(understood)) {
    const names = understood.clauses.map(nameOf).join(' + ');
    const places = understood.places.map(({ place }) => place.label).join(` ${strings.or} `);
    line.append(`${strings.showing} `);
    for (const [index, part] of [names, places].filter((part) => part !== '').entries())
      line.append(index > 0 ? ', ' : '', strong(part));
    line.append(
      '. ',
      textButton(fill(strings.asTyped, { q: understood.shown }), 'link-button', does.asTyped),
      ' ',
    );
  }
  const several = understood.clauses.filter(
    ({ concepts, described }) => !described && concepts.length > 1 && concepts.length <= 4,
  );
  for (const concepts of [...several.map((clause) => clause.concepts), understood.perhaps]) {
    if (concepts.length === 0) continue;
    line.append(`${strings.means} `);
    concepts.forEach(({ label }, index) => {
      if (index > 0) line.append(` ${strings.or} `);
      line.append(textButton(label[side], 'link-button', () => does.replace(label[side])));
    });
    line.append('? ');
  }
  for (const word of understood.unknown) line.append(`${fill(strings.unknown, { q: word })} `);
  line.hidden = line.childNodes.length === 0;
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
}
