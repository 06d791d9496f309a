import { isOpen } from '../../../catalogue/browser.ts';
import { fill } from '../../../i18n/fill.ts';
import type { ElementAnswer } from './answer.ts';
import { card } from './card.ts';
import { link, make } from './parts.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';

/** What the element shows: a line that tells how it goes, and what stands below it. */
interface DrawnAnswer {
  line: string;
  content: Node[];
}

/** The answer as elements. There is always a plain link to the same studies on our own pages. */
export function draw(answer: ElementAnswer, settings: Settings, words: Words): DrawnAnswer {
  const end = (text: string): Node => make('p', 'end', link(text, answer.page));
  if (answer.state !== 'studies') {
    return { line: words[answer.state], content: [end(words.see)] };
  }
  const { studies, demonstration } = answer;
  if (studies.length === 0) {
    const onlyOpen = settings.statuses.length > 0 && settings.statuses.every((status) => isOpen({ status }));
    return { line: onlyOpen ? words.emptyOpen : words.empty, content: [end(words.see)] };
  }
  const shown = studies.slice(0, settings.limit).map((study) => card(study, settings, words));
  const list = make('ul', 'list', ...shown);
  // Safari reads a list without dots as none.
  list.setAttribute('role', 'list');
  const more = studies.length > shown.length;
  return {
    line: '',
    content: [
      ...(demonstration ? [make('p', 'notice', words.demonstration)] : []),
      list,
      end(more ? fill(words.more, { n: studies.length }) : words.source),
    ],
  };
}
