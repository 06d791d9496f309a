/** Where a study stands in its register; nothing for registers without an address of their own per study. */
export function registerAddress(register: string, number: string): { href: string } | Record<string, never> {
  switch (register) {
    case 'nct':
      return { href: `https://clinicaltrials.gov/study/${number}` };
    case 'isrctn':
      return { href: `https://www.isrctn.com/${number}` };
    case 'euct':
      return { href: `https://euclinicaltrials.eu/ctis-public/view/${number}` };
    case 'eudract':
      return { href: `https://www.clinicaltrialsregister.eu/ctr-search/search?query=${number}` };
    default:
      return {};
  }
}
