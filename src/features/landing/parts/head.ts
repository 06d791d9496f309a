import type { Thing } from 'schema-dts';
import type { Institution, Study } from '../../../catalogue/index.ts';
import { type Crumb, collectionNode } from '../../../feeds/index.ts';
import { fill, joinWords, plural, type Strings } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';
import { everyLanguage, type Head } from '../../../page/head.ts';
import type { LandingFigures } from './groups.ts';

type Counted = Strings['landing']['inNorway'];

/** What a landing page gathers studies of. */
interface Subject {
  name: string;
  /** As the title begins, where the name alone could be that of another kind of page: «Fagområdet Kreft». */
  titled?: string;
  figures: LandingFigures;
  /** How the title counts: in Norway, or at the place in the name. */
  counted: Counted;
  /** Hospitals with open studies, those with most first. */
  hospitals?: readonly Institution[];
  /** What the subject is, in a sentence of its own. */
  summary: string;
  /** From the section down to the page's parent. */
  crumbs: Crumb[];
  feed?: Head['feed'];
  /** The studies that the page shows, in its order. */
  studies: readonly Study[];
  /** What the studies have in common, as nodes of schema.org. */
  about?: Thing[];
}

const hospitalsNamed = 3;

/** What search engines are told of a landing page: its numbers first, then what it is about. */
export function landingHead(here: PageContext, subject: Subject): Head {
  const { name, titled = name, figures, counted, hospitals = [], summary, crumbs, feed } = subject;
  const { studies, about } = subject;
  const { language, strings } = here;
  const words = strings.landing;
  const { led = 0 } = figures;
  const title =
    figures.total === 0 && led > 0
      ? plural(words.leads, led, { name: titled })
      : countSentence(counted, titled, figures);
  const named = hospitals.slice(0, hospitalsNamed).map(({ shortName }) => shortName);
  const left = hospitals.length - named.length;
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
  return {
    title,
    complete: true,
    name,
    description,
    translations: everyLanguage(here),
    crumbs,
    feed,
    structuredData: [collectionNode(here, { name, description, studies, about })],
  };
}

/** «Sykdommer: KOLS, Astma.», for a description; empty without names. */
export const namesOf = (named: readonly { name: string }[], label: string): string =>
  named.length === 0 ? '' : `${label}: ${named.map(({ name }) => name).join(', ')}.`;

const countSentence = (
  counted: Counted,
  name: string,
  { open, uncertain, total }: LandingFigures,
): string => {
  if (open > 0) return plural(counted.open, open, { name });
  if (uncertain > 0) return plural(counted.unsure, total, { name });
  return total > 0 ? plural(counted.closed, total, { name }) : fill(counted.nothing, { name });
};
