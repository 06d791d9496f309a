import { type Catalogue, type IsoDate, type Language, memo } from '../catalogue/index.ts';
import { fill, formatDate, stringsIn } from '../i18n/index.ts';

/**
 * The warning that demonstration content carries, with the days its facts were captured, from the oldest to the
 * newest. Undefined when the content is real.
 *
 * @param captured the day of the page's own facts, where it is about one study
 */
export function demonstrationNotice(
  catalogue: Catalogue,
  language: Language,
  captured?: IsoDate,
): string | undefined {
  if (!catalogue.site.demonstration) return undefined;
  const [first, last] = captured === undefined ? daysOfCapture(catalogue) : [captured, captured];
  const days = first === last ? [first] : [first, last];
  const date = days.map((day) => formatDate(day, language)).join(' – ');
  return fill(stringsIn(language).site.demonstration, { date });
}

type Days = [first: IsoDate, last: IsoDate];

// Asked for on every page, so the studies are only gone through the first time.
/** The days of the oldest and the newest facts; today when none are from a register. */
const daysOfCapture = memo((catalogue: Catalogue): Days => {
  const days = catalogue.studies.flatMap(({ source }) => source?.retrieved ?? []).sort();
  const first = days[0] ?? catalogue.today;
  return [first, days.at(-1) ?? first];
});
