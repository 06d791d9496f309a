import { partsIn } from './parts.ts';

/** Lets a reader copy an example. */
function start(root: HTMLElement): void {
  const part = partsIn(root, 'An example');
  const button = part('[data-copy]');
  button.addEventListener('click', async () => {
    const { copied = '', notCopied = '' } = button.dataset;
    part('[data-said]').textContent = await navigator.clipboard
      .writeText(part('[data-code]').textContent)
      .then(
        () => copied,
        () => notCopied,
      );
  });
  button.hidden = false;
}

for (const example of document.querySelectorAll<HTMLElement>('[data-code-example]')) start(example);
