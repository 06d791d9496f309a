import type { StudyFields } from './schema/study.ts';

type NumberKind = keyof StudyFields['ids'];

/** Every number of a study and what gave it, one by one: a study can have several from REK. */
export const numbersOf = (ids: StudyFields['ids']): { register: NumberKind; number: string }[] =>
  (Object.entries(ids) as [NumberKind, string | string[]][]).flatMap(([register, numbers]) =>
    [numbers].flat().map((number) => ({ register, number })),
  );

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

/** A search for a condition in an international register. */
interface SearchAbroad {
  name: string;
  href: string;
}

/** Ready searches for a condition by its English name. The WHO's portal takes no search in its address. */
export function searchesAbroad(englishName: string): SearchAbroad[] {
  // Registers search for the words as they stand: «Chronic obstructive pulmonary disease (COPD)» finds less.
  const words = englishName.replace(/\s*\(.*?\)/g, '');
  const criteria = encodeURIComponent(JSON.stringify({ containAll: words }));
  return [
    {
      name: 'ClinicalTrials.gov',
      href: `https://clinicaltrials.gov/search?cond=${encodeURIComponent(words)}`,
    },
    {
      name: 'CTIS (EU/EØS)',
      href: `https://euclinicaltrials.eu/ctis-public/search#searchCriteria=${criteria}`,
    },
    { name: 'ICTRP (WHO)', href: 'https://trialsearch.who.int/' },
  ];
}
