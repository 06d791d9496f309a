import { isId } from '../../../catalogue/browser.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import { fetchJson, onceEach, Refused } from '../../../kit/browser/fetch-once.ts';
import { type ConditionDocument, narrowTo } from '../narrow.ts';
import type { LoadedNear } from './loader.ts';
import type { NearParts } from './parts.ts';

/** The condition that the address keeps the page to; empty for all. Nothing but an id is ever asked for. */
export function conditionInAddress({ about }: NearParts): string {
  const named = new URL(location.href).searchParams.get(about.parameter) ?? '';
  return isId(named) ? named : '';
}

const loadCondition = onceEach((address: string) => fetchJson<ConditionDocument>(address));

/** Keeps what was loaded to the condition in the address, and says so; all of it where nobody knows the condition. */
export async function narrowed(parts: NearParts, loaded: LoadedNear): Promise<LoadedNear> {
  const { about, language } = parts;
  const id = conditionInAddress(parts);
  if (id === '') return loaded;
  try {
    const found = await loadCondition(`${about.documents}${id}.json`);
    say(parts, found);
    return { ...loaded, file: narrowTo(loaded.file, found, language) };
  } catch (error) {
    if (error instanceof Refused) return loaded;
    throw error;
  }
}

function say({ about, strings, language }: NearParts, { data }: ConditionDocument): void {
  about.words.textContent = fill(strings.onlyAbout, { name: data.name[language] ?? '' });
  about.root.hidden = false;
  const slugs = new Set(data.studies.map(({ id }) => id));
  const kept = about.restItems.filter((item) => {
    const slug = item.querySelector('a')?.pathname.split('/').at(-2) ?? '';
    item.hidden = !slugs.has(slug);
    return slugs.has(slug);
  });
  if (!about.rest) return;
  about.rest.hidden = kept.length === 0;
  const words = about.rest.querySelector('p');
  if (words) words.textContent = plural(strings.withoutSite, kept.length);
}
