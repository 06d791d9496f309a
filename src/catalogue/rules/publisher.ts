import type { Rule } from './rule.ts';

/**
 * A catalogue that is not a demonstration has somebody who answers for it. The Norwegian profile of DCAT demands a
 * contact point of every data set, and recommends the organisation number; a demonstration needs neither.
 */
export const publisher: Rule = ({ site }) => {
  if (!site || site.fields.demonstration) return [];
  const { email, url, orgnr } = site.fields.publisher;
  return [
    ...(email === undefined && url === undefined ? [site.problem(['publisher'], noContact)] : []),
    ...(orgnr === undefined ? [site.problem(['publisher'], noNumber)] : []),
  ];
};

const noContact = {
  rule: 'publisher-contact',
  message: 'Oversikten er ikke lenger en demonstrasjon, men sier ikke hvordan man når utgiveren.',
  help: 'Legg til email (en felles postkasse) eller url (en side med kontaktopplysninger) under publisher.',
};

const noNumber = {
  rule: 'publisher-number',
  level: 'warning',
  message: 'Utgiveren mangler organisasjonsnummer, som datakataloger kjenner den igjen på.',
  help: 'Legg til orgnr under publisher: de ni sifrene i Enhetsregisteret.',
} as const;
