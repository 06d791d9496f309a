import { fill } from '../../../i18n/fill.ts';
import type { Strings } from '../../../i18n/index.ts';
import { dayOf } from '../../../kit/browser/day.ts';
import { jsonIn, partsIn } from '../../../kit/browser/parts.ts';
import { shareAddress } from '../../../kit/browser/share-address.ts';
import {
  isMarked,
  loadList,
  type Markable,
  mostMarked,
  saveList,
  storageKey,
  withoutStudy,
  withStudy,
} from '../../my-list/browser.ts';

/** Lets a reader mark, share and print a study. */
function start(root: HTMLElement): void {
  const part = partsIn(root, 'The study');
  const study = JSON.parse(root.dataset['study'] ?? '{}') as Markable & { previous: string[] };
  const strings = jsonIn<Strings['actions']>(part('[data-strings]'));
  const ids = [study.id, ...study.previous];
  const mark = part('[data-mark]');
  const share = part('[data-share]');
  const printing = part('[data-print]');
  const toList = part('[data-to-list]');

  const say = (words: string): void => {
    part('[data-said]').textContent = words;
  };
  const show = (): void => {
    const isThere = isMarked(loadList().list, ids);
    mark.textContent = isThere ? strings.unmark : strings.mark;
    toList.parentElement?.toggleAttribute('hidden', !isThere);
  };
  const toggle = (): string => {
    const { list } = loadList();
    const wasThere = isMarked(list, ids);
    if (!wasThere && list.length >= mostMarked) return fill(strings.full, { n: mostMarked });
    const saved = saveList(wasThere ? withoutStudy(list, ids) : withStudy(list, study, dayOf(new Date())));
    if (!saved) return strings.notSaved;
    show();
    return wasThere ? strings.unmarked : strings.marked;
  };

  mark.addEventListener('click', () => say(toggle()));
  share.addEventListener('click', async () => {
    say(await shareAddress(document.title, location.origin + location.pathname, strings));
  });
  printing.addEventListener('click', () => print());
  // The list may have changed in another tab, or on a page that the reader comes back from.
  addEventListener('storage', ({ key }) => {
    if (key === storageKey || key === null) show();
  });
  addEventListener('pageshow', show);
  show();
  for (const button of [mark, share, printing]) button.parentElement?.removeAttribute('hidden');
}

const root = document.querySelector<HTMLElement>('[data-study-actions]');
if (root) start(root);
