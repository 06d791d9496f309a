import { fill, plural } from '../../../i18n/fill.ts';
import type { FormFile } from '../file.ts';
import { plainWords } from '../plain-words.ts';
import { listOf, valueAt } from '../state.ts';
import { type Checked, isAbout } from './checking.ts';
import { type FormParts, made } from './parts.ts';
import { drawPreview } from './preview.ts';
import type { Store } from './store.ts';

/** Shows what the check says, how the text reads and what readers still ask. */
export function lookOver(
  parts: FormParts,
  store: Store,
  file: FormFile,
  goTo: (field: HTMLElement) => void,
  { problems, unanswered }: Checked,
): void {
  const { part, fields, settings } = parts;
  const { words } = settings;
  const errors = problems.filter(({ level }) => level === 'error').length;
  part('[data-verdict]').textContent = errors === 0 ? words.noErrors : plural(words.errors, errors);
  part('[data-problems]').replaceChildren(
    ...problems.map((problem) => {
      const line = made('li');
      line.lang = 'nb';
      line.dataset['level'] = problem.level;
      const field = fields.find((one) => isAbout(one, problem));
      const said = `${problem.message} ${problem.help}`;
      if (!field) line.textContent = said;
      else {
        const button = made('button', said, 'link-button');
        button.type = 'button';
        button.addEventListener('click', () => goTo(field));
        line.append(button);
      }
      return line;
    }),
  );
  drawQuestions(parts, unanswered);
  drawPlainWords(parts, store, file);
  drawPreview(parts, store);
}

function drawQuestions({ part, settings: { words } }: FormParts, unanswered: Checked['unanswered']): void {
  const box = part('[data-questions]');
  box.hidden = false;
  part('[data-questions] p').textContent =
    unanswered === undefined ? words.unread : unanswered.length === 0 ? words.answered : '';
  part('[data-questions] ul').replaceChildren(
    ...(unanswered ?? []).map((question) => made('li', words.question[question])),
  );
}

function drawPlainWords({ part, settings: { words } }: FormParts, store: Store, file: FormFile): void {
  const { values, body } = store.state;
  const criteria = ['eligibility.include', 'eligibility.exclude'].flatMap((name) =>
    listOf(valueAt(values, name)).map((one) => `- ${one}`),
  );
  const text = [String(values['summary'] ?? ''), body, criteria.join('\n')].join('\n\n');
  const { lix, verdict, longSentences, hard } = plainWords(
    text,
    file.hardWords[values['language'] === 'nn' ? 'nn' : 'nb'],
  );
  part('[data-lix]').textContent = fill(words.lix, { lix, verdict: words.verdict[verdict] });
  part('[data-hard]').replaceChildren(
    ...longSentences.map((sentence) => made('li', fill(words.longSentence, { words: sentence }))),
    ...hard.map((one) => made('li', fill(words.hardWord, { ...one }))),
  );
}
