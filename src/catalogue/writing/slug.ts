/** The nearest file name that can stand in an address: `Hjerte og kår` → `hjerte-og-kar`. */
export const slugify = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
