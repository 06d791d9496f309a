import type { Problem } from '../problem.ts';
import type { Contact } from '../schema/contact.ts';
import type { Rule } from './rule.ts';

/** A contact that is given must be one that a reader can use. */
export const contactGiven: Rule = ({ studies, institutions }) => [
  ...studies.flatMap((study) => [
    ...unusable(study.fields.contact, () => study.problem(['contact'], fault)),
    ...study.fields.sites.flatMap(({ contact }, index) =>
      unusable(contact, () => study.problem(['sites', index, 'contact'], fault)),
    ),
  ]),
  ...institutions.flatMap((entry) => unusable(entry.fields.contact, () => entry.problem(['contact'], fault))),
];

const fault = {
  rule: 'contact',
  message: 'Kontakten mangler e-post, telefon og nettadresse.',
  help: 'Skriv minst én av email, phone og url. Bruk en felles postkasse, ikke en persons e-post.',
};

const unusable = (contact: Contact | undefined, problem: () => Problem): Problem[] =>
  contact && (contact.email ?? contact.phone ?? contact.url) === undefined ? [problem()] : [];
