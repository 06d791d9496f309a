import type { Catalogue, Language, Study } from '../catalogue/index.ts';
import { fill, formatDate, stringsIn } from '../i18n/index.ts';

/**
 * The warning that demonstration content carries, with the date its facts were captured: the study's own on
 * a study's page, otherwise from the oldest to the newest. Undefined when the content is real.
 */
export function demonstrationNotice(
  catalogue: Catalogue,
  language: Language,
  study?: Study,
): string | undefined {
  if (!catalogue.site.demonstration) return undefined;
  let [first, last] = [catalogue.today, ''];
  for (const { source } of study ? [study] : catalogue.studies) {
    if (!source) continue;
    if (source.retrieved < first) first = source.retrieved;
    if (source.retrieved > last) last = source.retrieved;
  }
  if (last === '') last = first;
  const dates = first === last ? [first] : [first, last];
  const date = dates.map((day) => formatDate(day, language)).join(' – ');
  return fill(stringsIn(language).site.demonstration, { date });
}
