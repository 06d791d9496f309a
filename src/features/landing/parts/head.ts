import type { Institution } from '../../../catalogue/index.ts';
import type { SubjectFigures } from '../../../figures/index.ts';
import { fill, joinWords, plural, type Strings } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';
import { everyLanguage, type Head } from '../../../page/head.ts';

type Counted = Strings['landing']['inNorway'];

interface Subject {
  /** As the title begins: «Brystkreft», «Fagområdet Kreft». */
  name: string;
  figures: SubjectFigures;
  /** How the title counts: in Norway, or at the place in the name. */
  counted: Counted;
  /** Hospitals with open studies, those with most first. */
  places?: readonly Institution[];
  /** What the subject is, in a sentence of its own. */
  summary: string;
}

const placesNamed = 3;

/** What search engines are told of a landing page: its numbers first, then what it is about. */
export function landingHead(here: PageContext, { name, figures, counted, places = [], summary }: Subject) {
  const { language, strings } = here;
  const words = strings.landing;
  const title = countSentence(counted, name, figures);
  const named = places.slice(0, placesNamed).map(({ shortName }) => shortName);
  const left = places.length - named.length;
  const where =
    left > 0 ? fill(strings.morePlaces, { places: named.join(', '), n: left }) : joinWords(named, language);
  const description = [
    `${title}.`,
    figures.open > 0 && figures.total > figures.open && fill(words.inAll, { n: figures.total }),
    where !== '' && fill(words.places, { places: where }),
    summary,
  ]
    .filter(Boolean)
    .join(' ');
  return { title, complete: true, description, translations: everyLanguage(here) } satisfies Head;
}

/** «Sykdommer: KOLS, Astma.», for a description; empty without names. */
export const namesOf = (named: readonly { name: string }[], label: string): string =>
  named.length === 0 ? '' : `${label}: ${named.map(({ name }) => name).join(', ')}.`;

const countSentence = (counted: Counted, name: string, { open, total }: SubjectFigures): string => {
  if (open > 0) return plural(counted.open, open, { name });
  return total > 0 ? plural(counted.closed, total, { name }) : fill(counted.nothing, { name });
};
