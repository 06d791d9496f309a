import { isGivenUp, isOver, signOf } from '../../../catalogue/browser.ts';
import { namesInShort } from '../../../i18n/name-list.ts';
import { whoIn } from '../../../i18n/who-words.ts';
import { statusFor } from './choose.ts';
import { link, make } from './parts.ts';
import type { ReadStudy } from './read-document.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';

const placesNamed = 3;

/** A study's card. Words in another language than the element's are marked as such. */
export function card(study: ReadStudy, settings: Settings, words: Words): HTMLLIElement {
  const { language } = settings;
  const english = language === 'en';
  const marked = <Element extends HTMLElement>(element: Element, written: string): Element => {
    if (written !== language) element.lang = written;
    return element;
  };
  const written = (inEnglish: string | undefined): string => (english && inEnglish ? 'en' : study.language);
  const title = link((english && study.titleEn) || study.title, (english && study.urlEn) || study.url);
  const summary = (english && study.summaryEn) || study.summary;
  return make(
    'li',
    'card',
    make(`h${settings.headingLevel}` as 'h3', 'heading', marked(title, written(study.titleEn))),
    make('p', 'facts', ...facts(study, settings, words)),
    ...(summary ? [marked(make('p', 'summary', summary), written(study.summaryEn))] : []),
  );
}

function facts(study: ReadStudy, settings: Settings, words: Words): Node[] {
  const status = statusFor(study, settings);
  const told = statusWords(study, status, words);
  const who = whoIn(study, words.who).join(' · ');
  const where = namesInShort(
    hospitalsOf(study, settings, status),
    placesNamed,
    words.morePlaces,
    settings.language,
  );
  const shown = told ? [make('span', 'status', told)] : [];
  for (const element of shown) element.dataset['status'] = signOf(study, status);
  return [
    ...shown,
    ...(where ? [make('span', 'where', where)] : []),
    ...(who ? [make('span', 'who', who)] : []),
  ];
}

/** The status, or that the study was stopped for good, and whom it is for where readers cannot ask to join; undefined for one that the element does not know. */
function statusWords(study: ReadStudy, status: string, words: Words): string | undefined {
  const { joining } = study;
  const { joiningBadge, stoppedBadge } = words;
  if (isGivenUp(study) && status === study.status) return stoppedBadge[study.stopKind ?? ''];
  if (!Object.hasOwn(words.status, status)) return undefined;
  const forWhom =
    joining !== undefined && Object.hasOwn(joiningBadge, joining) && !isOver({ status })
      ? joiningBadge[joining]
      : undefined;
  return [words.status[status], ...(forWhom ? [forWhom] : [])].join(' – ');
}

/** The hospitals the status is true of; none where the page asks about one. */
const hospitalsOf = (study: ReadStudy, { institution }: Settings, status: string): string[] =>
  institution
    ? []
    : study.sites.flatMap((site) => (site.status === status && site.shortName ? [site.shortName] : []));
