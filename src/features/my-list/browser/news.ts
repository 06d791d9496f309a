import { fill, plural } from '../../../i18n/fill.ts';
import { dayWords } from '../../../kit/browser/day.ts';
import { newsOf } from '../list.ts';
import { cardIn } from './cards.ts';
import type { ListStrings } from './parts.ts';
import type { ListRow } from './rows.ts';

/** What has changed in the list since the reader last saw it, in one sentence. */
export function newsSentence(
  rows: readonly ListRow[],
  today: string,
  strings: ListStrings,
  language: string,
): string {
  const seen = rows.flatMap(({ found, marked }) => {
    const now = cardIn(found);
    return now && marked ? [{ now, marked }] : [];
  });
  if (seen.length === 0) return '';
  const changed = seen.filter(({ now, marked }) => newsOf(marked.before, now).length > 0).length;
  // Studies marked today have nothing to be compared with yet.
  const [day = today] = seen.map(({ marked }) => marked.before.day).sort();
  const date = dayWords(day, language);
  if (changed > 0) return plural(strings.changed, changed, { date });
  return day < today ? fill(strings.unchanged, { date }) : strings.firstTime;
}
