import type { Rule } from './rule.ts';

/** A reader must be able to reach the study in at least one way. */
export const contactGiven: Rule = ({ studies }) =>
  studies.flatMap((study) => {
    const { email, phone, url } = study.fields.contact;
    if (email ?? phone ?? url) return [];
    return [
      study.problem(['contact'], {
        rule: 'contact',
        message: 'Kontakten mangler e-post, telefon og nettadresse.',
        help: 'Skriv minst én av email, phone og url. Bruk en felles postkasse, ikke en persons e-post.',
      }),
    ];
  });
