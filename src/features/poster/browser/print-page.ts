/** Shows the buttons that print the page: without a script they would do nothing. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print-page]')) {
  button.addEventListener('click', () => window.print());
  button.hidden = false;
}
