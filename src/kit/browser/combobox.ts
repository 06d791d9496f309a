/** What a box suggests, and what happens with it. */
interface ComboboxParts<Option> {
  input: HTMLInputElement;
  /** The empty list below the box, with a role, a name and an id. */
  list: HTMLElement;
  /** The words of an option, and beside them what kind of thing it is. */
  words(option: Option): readonly [name: string, kind: string];
  /** The reader has chosen an option. The list is closed already. */
  take(option: Option): void;
  /** The list has closed, chosen from or not. */
  closed?(): void;
}

interface Combobox<Option> {
  /** Shows these options and no others; an empty list is hidden. */
  replace(options: readonly Option[]): void;
  /** Shows more options below, so that nothing the reader may be pointing at moves. */
  add(options: readonly Option[]): void;
  close(): void;
}

/**
 * Makes a box a combobox with a list (WAI-ARIA Authoring Practices, «editable combobox with list
 * autocomplete»): arrows move in the list, Enter takes a suggestion, Escape closes.
 */
export function comboboxOf<Option>(parts: ComboboxParts<Option>): Combobox<Option> {
  const { input, list } = parts;
  let active = -1;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    parts.closed?.();
  };
  const point = (to: number): void => {
    const all = options();
    active = (to + all.length) % all.length;
    for (const [index, option] of all.entries())
      option.setAttribute('aria-selected', String(index === active));
    const chosen = all[active];
    if (!chosen) return;
    input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  };
  const add = (more: readonly Option[]): void => {
    for (const option of more) {
      const drawn = drawOption(parts.words(option));
      drawn.id = `${list.id}-${list.childElementCount}`;
      // Before the box loses focus, which would close the list.
      drawn.addEventListener('mousedown', (event) => event.preventDefault());
      drawn.addEventListener('click', () => {
        close();
        parts.take(option);
      });
      list.append(drawn);
    }
    list.hidden = list.childElementCount === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
  };
  const replace = (next: readonly Option[]): void => {
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren();
    add(next);
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    if (list.hidden || isComposing(event)) return;
    if (event.key === 'ArrowDown') point(active + 1);
    else if (event.key === 'ArrowUp') point(active === -1 ? -1 : active - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0) options()[active]?.click();
    else return;
    event.preventDefault();
  });
  return { replace, add, close };
}

/**
 * Whether a key belongs to a word being put together, as in Japanese, Chinese or Vietnamese: then Enter takes the
 * word and the arrows choose among its forms. Safari tells of the last such key by its code alone.
 */
const isComposing = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;

function drawOption(words: readonly [name: string, kind: string]): HTMLElement {
  const option = document.createElement('li');
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(
    ...words.map((text) => {
      const part = document.createElement('span');
      part.textContent = text;
      return part;
    }),
  );
  return option;
}
