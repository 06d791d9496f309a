import {
  type Contact,
  canAsk,
  canBeConsidered,
  contactOf,
  isAhead,
  isOver,
  isUncertain,
  isWaiting,
  numbersOf,
  registerAddress,
  type Study,
} from '../../catalogue/index.ts';
import { fill } from '../../i18n/index.ts';
import type { Fact } from '../../kit/facts.ts';
import type { PageContext } from '../../page/context.ts';

/** How to go about it when a study may be relevant. */
export interface StudyHow {
  heading: string;
  /** What to do, a paragraph each. */
  advice: string[];
  /** How one joins, where that is stated, and the ways to reach the study or to find it in a register. */
  facts: Fact[];
}

export function studyHow(here: PageContext, study: Study): StudyHow {
  const words = here.strings.study;
  const { joining } = study;
  // That one is invited, or asked, stands in the badge and in the advice.
  const isNews = canAsk(study) && !isOver(study);
  return {
    heading: isOver(study) ? words.howNow : words.how,
    advice: adviceOf(study, words),
    facts: [
      ...(joining && isNews ? [{ label: words.joining, value: here.strings.joining[joining] }] : []),
      ...waysTo(here, study),
    ],
  };
}

/** What a reader can do: by how the study stands, by how one joins where that is stated, and by whether there is anyone to ask. */
function adviceOf(study: Study, words: PageContext['strings']['study']): string[] {
  if (isOver(study)) return [words.howClosed];
  if (isUncertain(study)) return [words.howUncertain];
  if (!canAsk(study)) return [study.joining === 'invitation' ? words.howInvitation : words.howInCare];
  const [first] = numbersOf(study.ids);
  const unknown = contactOf(study) || !first ? [] : [fill(words.noContact, { number: first.number })];
  return [firstStep(study, words), ...unknown, ...(isWaiting(study) ? [] : [words.decides])];
}

/** Where one begins. No text asks a reader to contact a study that nobody knows how to reach. */
function firstStep(study: Study, words: PageContext['strings']['study']): string {
  if (isWaiting(study)) return words.howWaiting;
  if (study.joining === 'referral') return words.howReferral;
  if (contactOf(study) === undefined) return words.howDoctor;
  return study.joining === 'self' ? words.howSelf : words.howOpen;
}

/**
 * The ways to reach a study, and the hospitals that have a contact of their own for it; without any, the registers
 * that its doctor finds it in.
 */
function waysTo({ strings }: PageContext, study: Study): Fact[] {
  const words = strings.study;
  const contact = contactOf(study);
  if (contact === undefined) return canBeConsidered(study) ? inRegisters(strings, study) : [];
  const atSites = study.sites.flatMap((site) =>
    site.contact && site.contact !== contact && isAhead(site)
      ? [
          {
            label: [site.institution.shortName, site.contact.name].filter(Boolean).join(', '),
            links: linksOf(site.contact, words),
          },
        ]
      : [],
  );
  return [{ label: contact.name ?? words.contact, links: linksOf(contact, words) }, ...atSites];
}

const linksOf = (
  { email, phone, url }: Contact,
  { contactPage }: PageContext['strings']['study'],
): NonNullable<Fact['links']> => [
  ...(email ? [{ value: email, href: `mailto:${email}` }] : []),
  ...(phone ? [{ value: phone, href: `tel:${phone.replaceAll(' ', '')}` }] : []),
  ...(url ? [{ value: fill(contactPage, { host: new URL(url).host }), href: url }] : []),
];

const inRegisters = ({ register: names }: PageContext['strings'], study: Study): Fact[] =>
  numbersOf(study.ids).map(({ register, number }) => ({
    label: names[register],
    value: number,
    ...registerAddress(register, number),
  }));
