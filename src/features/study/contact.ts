import type { Contact } from '../../catalogue/index.ts';
import { fill } from '../../i18n/index.ts';
import type { Fact } from '../../kit/facts.ts';
import type { PageContext } from '../../page/context.ts';

/** Every way to reach a contact, as one fact: a list of facts names nothing twice. */
export const contactFact = (
  contact: Contact,
  label: string,
  words: PageContext['strings']['study'],
): Fact => ({ label, links: linksOf(contact, words) });

const linksOf = (
  { email, phone, url }: Contact,
  { contactPage }: PageContext['strings']['study'],
): NonNullable<Fact['links']> => [
  ...(email ? [{ value: email, href: `mailto:${email}` }] : []),
  ...(phone ? [{ value: phone, href: `tel:${phone.replaceAll(' ', '')}` }] : []),
  ...(url ? [{ value: fill(contactPage, { host: new URL(url).host }), href: url }] : []),
];

/** A name that begins with a common word, such as «et studiested i Oslo», where it stands alone. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
