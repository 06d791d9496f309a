import { fill } from '../../../i18n/fill.ts';
import { comboboxOf } from '../../../kit/browser/combobox.ts';
import { latestOnly } from '../../../kit/browser/latest.ts';
import { addressName, type Origin } from '../file.ts';
import { originNamed, originsLike } from '../match.ts';
import { conditionInAddress, narrowed } from './about.ts';
import { drawNear } from './draw.ts';
import { type LoadedNear, loadNear } from './loader.ts';
import { type NearParts, nearParts } from './parts.ts';
import { askForPosition, canAskForPosition } from './position.ts';

const parts = nearParts();
if (parts) start(parts);

/** Loading that takes longer than this, in milliseconds, is told. */
const quietTime = 200;

/**
 * Lists the hospitals nearest to a place. A place the reader names stands in the address, so that it can be
 * shared and gone back to; where the reader is never does.
 */
function start(parts: NearParts): void {
  const { input, line, strings } = parts;
  /** What is asked: an answer to something earlier is late. */
  const begin = latestOnly();
  /** What is typed: suggestions must not open again once the reader has chosen. */
  const beginTyping = latestOnly();

  /** The place in the address, as far as the page has followed it. */
  let addressed = '';
  const placeInAddress = (): string => new URL(location.href).searchParams.get(input.name)?.trim() ?? '';

  const box = comboboxOf<Origin>({
    input,
    list: parts.suggestions,
    words: ({ name, kind }) => [name, strings.kinds[kind]],
    take: (origin) => choose(origin),
    closed: beginTyping,
  });

  const choose = (origin: Origin): void => {
    input.value = origin.name;
    remember(origin.name);
    void withFile(({ file }) => drawNear(parts, file, origin, origin));
  };
  const remember = (name: string | undefined): void => {
    const address = new URL(parts.form.action);
    const condition = conditionInAddress(parts);
    if (condition !== '') address.searchParams.set(parts.about.parameter, condition);
    if (name !== undefined) address.searchParams.set(input.name, addressName(name));
    if (address.href !== location.href) history.pushState(null, '', address);
    addressed = placeInAddress();
  };
  const clear = (): void => {
    begin();
    line.textContent = '';
    parts.answer.hidden = true;
    parts.everywhere.hidden = false;
  };
  /** Every place: what the page has without a script, or, of one condition, the same made here. */
  const showEverywhere = (): void => {
    if (conditionInAddress(parts) === '') clear();
    else void withFile(({ file }) => drawNear(parts, file, undefined));
  };
  const tell = (words: string): void => {
    clear();
    line.textContent = words;
  };
  const withFile = async (use: (loaded: LoadedNear) => void): Promise<void> => {
    const isLatest = begin();
    const telling = setTimeout(() => {
      if (isLatest()) line.textContent = strings.loading;
    }, quietTime);
    try {
      const loaded = await narrowed(parts, await loadNear(parts.file));
      if (isLatest()) use(loaded);
    } catch {
      if (isLatest()) tell(strings.failed);
    } finally {
      clearTimeout(telling);
    }
  };
  const lookUp = (typed: string): void =>
    void withFile(({ file, origins }) => {
      const like = originsLike(typed, origins);
      const meant = originNamed(typed, origins) ?? (like.length === 1 ? like[0] : undefined);
      if (meant) {
        input.value = meant.name;
        remember(meant.name);
        drawNear(parts, file, meant, meant);
      } else {
        tell(fill(like.length === 0 ? strings.unknown : strings.several, { q: typed }));
        if (document.activeElement === input) box.replace(like);
      }
    });
  const showAddress = (): void => {
    const named = placeInAddress();
    addressed = named;
    input.value = named;
    if (named === '') showEverywhere();
    else
      void withFile(({ file, origins }) => {
        const origin = originNamed(named, origins);
        if (!origin) return tell(fill(strings.unknown, { q: named }));
        input.value = origin.name;
        drawNear(parts, file, origin, origin);
      });
  };
  const usePosition = async (): Promise<void> => {
    tell(strings.finding);
    const isLatest = begin();
    const position = await askForPosition();
    if (!isLatest()) return;
    if (!position.ok) return tell(strings[position.because]);
    input.value = '';
    remember(undefined);
    await withFile(({ file }) => drawNear(parts, file, position.point));
  };

  input.addEventListener('input', () => {
    const isLatest = beginTyping();
    const suggest = ({ origins }: LoadedNear): void => {
      if (isLatest()) box.replace(originsLike(input.value, origins));
    };
    loadNear(parts.file).then(suggest, () => box.close());
  });
  input.addEventListener('focus', () => void loadNear(parts.file).catch(() => {}), { once: true });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    if (typed !== '') lookUp(typed);
  });
  parts.positionButton.addEventListener('click', () => void usePosition());
  parts.all.addEventListener('click', () => {
    input.value = '';
    remember(undefined);
    showEverywhere();
    input.focus();
  });
  addEventListener('popstate', () => {
    // Going to a heading of the page is a step in the history too, and no other place.
    if (placeInAddress() !== addressed) showAddress();
  });
  parts.position.hidden = !canAskForPosition();
  parts.root.hidden = false;
  showAddress();
}
