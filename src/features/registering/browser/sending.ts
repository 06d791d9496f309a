import { fill } from '../../../i18n/fill.ts';
import { changesOf } from '../changes.ts';
import { mailLink, newFileLink } from '../ways-out.ts';
import type { Checked } from './checking.ts';
import { type FormParts, made } from './parts.ts';
import type { Store } from './store.ts';

/** The ways out: download, copy, e-mail, GitHub. What goes out is what stood there when it was last judged. */
export function startSending({ part, settings }: FormParts, store: Store): (checked: Checked) => void {
  const { words, mailbox, repository, today } = settings;
  let checked: Checked = { id: '', text: '', problems: [], unanswered: undefined };
  const sent = part('[data-sent]');
  const tell = (said: string): void => {
    sent.textContent = said;
  };
  const tasks = (): string[] =>
    Object.entries(store.state.unknown)
      .filter(([, name]) => name !== '')
      .map(([kind, name]) =>
        kind === 'conditions' ? `${words.cannotFindCondition}: ${name}` : `${words.cannotFindSite}: ${name}`,
      );
  const changes = (): string[] => changesOf(store.state, store.opened, settings);
  const message = (): string =>
    [...changes(), ...tasks(), '', `${checked.id}.md`, '', checked.text].join('\n');
  const title = (): string => String(store.state.values['shortTitle'] ?? checked.id);

  part('[data-download]').addEventListener('click', () => {
    const link = made('a');
    link.href = URL.createObjectURL(new Blob([checked.text], { type: 'text/markdown;charset=utf-8' }));
    link.download = `${checked.id}.md`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    tell(fill(words.downloaded, { file: link.download }));
  });
  part('[data-copy]').addEventListener('click', async () => {
    tell(
      await navigator.clipboard.writeText(message()).then(
        () => words.copied,
        () => words.notCopied,
      ),
    );
  });
  part('[data-confirm]').addEventListener('click', () => {
    store.replace({ ...store.state, values: { ...store.state.values, confirmed: today } }, store.opened);
    tell(fill(words.confirmedToday, { date: today }));
  });
  const mail = part<HTMLAnchorElement>('[data-mail]');
  const github = part<HTMLAnchorElement>('[data-github]');

  return (now) => {
    checked = now;
    part('[data-file]').textContent = now.text;
    draw(part('[data-changes]'), store.opened ? changes() : [], store.opened !== undefined, words.noChanges);
    draw(part('[data-tasks]'), tasks(), tasks().length > 0, '');
    if (mailbox !== undefined) {
      const subject = fill(store.opened ? words.subjectChange : words.subject, { title: title() });
      const short = mailLink(mailbox, subject, message());
      mail.hidden = false;
      mail.href =
        short ??
        mailLink(mailbox, subject.slice(0, 200), [words.attach, '', `${now.id}.md`].join('\n')) ??
        `mailto:${mailbox}`;
      mail.onclick = () => tell(short === undefined ? words.attach : '');
    }
    const isNew = store.state.before === '';
    const address = repository !== undefined && isNew ? newFileLink(repository, now.id, now.text) : undefined;
    github.hidden = address === undefined;
    if (address !== undefined) github.href = address;
    else if (repository !== undefined && isNew) tell(words.tooLong);
  };
}

function draw(box: HTMLElement, lines: readonly string[], isShown: boolean, none: string): void {
  box.hidden = !isShown;
  const shown = lines.length === 0 && none !== '' ? [none] : lines;
  box.querySelector('ul')?.replaceChildren(...shown.map((line) => made('li', line)));
}
