import { partsIn } from '../../../kit/browser/parts.ts';
import { verdictOf } from '../verdict.ts';
import { markAge, replyTo } from './replies.ts';

const place = document.querySelector<HTMLElement>('[data-check-place]');
if (place) openCheck(place);

/**
 * Brings out a study's checklist and tells what the answers mean. They are read from the form each time, and
 * are nowhere else: nothing is kept, put in the address or sent.
 */
function openCheck(place: HTMLElement): void {
  const part = partsIn(place, 'The checklist');
  place.append(part<HTMLTemplateElement>('template').content);
  const form = part<HTMLFormElement>('form');
  const status = part('[role=status]');
  const take = part('[data-take]');
  const questions = [...form.querySelectorAll<HTMLElement>('[data-question]')];
  const rows = [...part('[data-answers]').children];

  const say = (name: string, misfits: Element[] = []): void => {
    const words = document.importNode(part<HTMLTemplateElement>(`[data-verdict=${name}]`).content, true);
    words.querySelector('[data-misfits]')?.append(...misfits.map((row) => row.cloneNode(true)));
    // A screen reader reads what is new, so what stands there already is left as it is.
    if (words.textContent !== status.textContent) status.replaceChildren(words);
  };
  const judge = (): void => {
    const replies = questions.map(replyTo);
    for (const [index, { words }] of replies.entries()) {
      const answer = rows[index]?.querySelector('dd');
      if (answer) answer.textContent = words ?? form.dataset['unanswered'] ?? '';
    }
    const misfits = rows.filter((_, index) => replies[index]?.fit === 'misfit');
    say(verdictOf(replies.map(({ fit }) => fit)), misfits);
  };
  const clear = (): void => {
    status.replaceChildren();
    take.hidden = true;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clear();
    if (!markAge(form)) return form.querySelector('input')?.focus();
    judge();
    take.hidden = false;
    status.scrollIntoView({ block: 'nearest' });
  });
  // Once the answers have been asked about, what they mean follows every change.
  form.addEventListener('change', () => {
    markAge(form);
    if (take.hidden) clear();
    else judge();
  });
  form.addEventListener('reset', () => {
    clear();
    say('cleared');
    // The fields are emptied after this event.
    setTimeout(() => markAge(form));
  });
  part('[data-print]').addEventListener('click', () => print());
}
