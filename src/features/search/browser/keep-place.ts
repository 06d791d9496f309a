/**
 * Draws what comes above and below something the reader has in hand, without moving it: what they pressed stays
 * where it was, and keeps the focus, however much shorter the page becomes.
 *
 * @param held what was pressed; undefined when the reader is elsewhere
 */
export function keepingPlace(held: HTMLElement | undefined, draw: () => void): void {
  const top = (): number => held?.getBoundingClientRect().top ?? 0;
  const before = top();
  const hadFocus = document.activeElement === held;
  const area = held?.closest<HTMLElement>('.browse');
  if (area) area.style.minHeight = '';
  draw();
  if (!held?.isConnected || !area) return;
  const moveBack = (): void => scrollBy({ top: top() - before, behavior: 'instant' });
  moveBack();
  // The page has become too short to scroll so far.
  const lacking = Math.ceil(top() - before);
  if (lacking > 0) {
    area.style.minHeight = `${area.offsetHeight + lacking}px`;
    moveBack();
  }
  if (hadFocus) held.focus({ preventScroll: true });
}
