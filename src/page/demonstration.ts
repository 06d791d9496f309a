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
  const [first, last] = study ? capturedIn([study], catalogue.today) : capturedInAll(catalogue);
  const dates = first === last ? [first] : [first, last];
  const date = dates.map((day) => formatDate(day, language)).join(' – ');
  return fill(stringsIn(language).site.demonstration, { date });
}

type Days = [first: string, last: string];

/** The days of the oldest and the newest facts; today when none are from a register. */
function capturedIn(studies: readonly Study[], today: string): Days {
  const days = studies.flatMap(({ source }) => source?.retrieved ?? []).sort();
  const first = days[0] ?? today;
  return [first, days.at(-1) ?? first];
}

// Asked for on every page, so the studies are only gone through the first time.
const known = new WeakMap<Study[], Days>();

function capturedInAll({ studies, today }: Catalogue): Days {
  const days = known.get(studies) ?? capturedIn(studies, today);
  known.set(studies, days);
  return days;
}
