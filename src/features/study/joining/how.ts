import {
  canAsk,
  canBeConsidered,
  contactOf,
  isOver,
  isUncertain,
  isWaiting,
  numbersOf,
  registerAddress,
  type Study,
  sitesToAsk,
} from '../../../catalogue/index.ts';
import { fill } from '../../../i18n/index.ts';
import type { Fact } from '../../../kit/facts.ts';
import type { PageContext } from '../../../page/context.ts';
import { capitalised, contactFact } from '../contact.ts';
import { isOnHold } from '../tense.ts';

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
  if (isOver(study)) return [isOnHold(study) ? words.howOnHold : words.howClosed];
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
 * The ways to reach a study: its own contact, and of each hospital the one it has for the study, where one can take
 * part or may be able to. Without any, what its institutions have; and then the registers that a doctor finds it in.
 */
function waysTo({ strings }: PageContext, study: Study): Fact[] {
  const words = strings.study;
  const { contact } = study;
  const ways = [
    ...(contact ? [contactFact(contact, contact.name ?? words.contact, words)] : []),
    ...sitesToAsk(study).flatMap((site) => {
      if (!site.contact || site.contact === contact) return [];
      const place =
        'institution' in site ? site.institution.shortName : fill(strings.unnamedSite, { town: site.town });
      return [
        contactFact(site.contact, capitalised([place, site.contact.name].filter(Boolean).join(', ')), words),
      ];
    }),
  ];
  if (ways.length > 0) return ways;
  const other = contactOf(study);
  if (other) return [contactFact(other, other.name ?? words.contact, words)];
  return canBeConsidered(study) ? inRegisters(strings, study) : [];
}

const inRegisters = ({ register: names }: PageContext['strings'], study: Study): Fact[] =>
  numbersOf(study.ids).map(({ register, number }) => ({
    label: names[register],
    value: number,
    ...registerAddress(register, number),
  }));
