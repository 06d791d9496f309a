/** Lets a reader copy an example. */
function start(root: HTMLElement): void {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(`An example has no ${name}`);
    return found;
  };
  const button = part('copy');
  button.addEventListener('click', async () => {
    const { copied = '', notCopied = '' } = button.dataset;
    part('said').textContent = await navigator.clipboard.writeText(part('code').textContent).then(
      () => copied,
      () => notCopied,
    );
  });
  button.hidden = false;
}

for (const example of document.querySelectorAll<HTMLElement>('[data-code-example]')) start(example);
