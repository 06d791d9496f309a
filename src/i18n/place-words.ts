import { type Institution, isOpen, type Language, type Study } from '../catalogue/index.ts';
import { fill } from './fill.ts';
import { joinWords } from './format.ts';
import { stringsIn } from './strings.ts';

const placesNamed = 3;

/** Where else one can take part, for a card on a hospital's page: «Åpen også ved Ahus og OUS»; empty when nowhere. */
export function otherOpenPlaces(study: Study, here: Institution, language: Language): string {
  const others = study.sites
    .filter((site) => site.institution !== here && isOpen(site))
    .map(({ institution }) => institution.shortName);
  if (others.length === 0) return '';
  const strings = stringsIn(language);
  const named = others.slice(0, placesNamed).join(', ');
  const places =
    others.length > placesNamed
      ? fill(strings.morePlaces, { places: named, n: others.length - placesNamed })
      : joinWords(others, language);
  return fill(strings.landing.alsoOpenAt, { places });
}
