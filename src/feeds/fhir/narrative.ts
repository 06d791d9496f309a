import type { Study } from '../../catalogue/index.ts';
import { standingSentence, stringsIn } from '../../i18n/index.ts';

/** What a human needs of a study when nothing else of the resource is understood: name, status and summary. */
export function narrative(study: Study) {
  const { language, norwegian, stopKind } = study;
  const stopped = stopKind ? [stringsIn(language).stopped[stopKind]] : [];
  const lines = [norwegian.shortTitle, standingSentence(study, language), ...stopped, norwegian.summary];
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  return {
    status: 'generated' as const,
    div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">${paragraphs}</div>`,
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
