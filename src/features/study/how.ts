import { canAsk, contactOf, isOver, isUncertain, isWaiting, type Study } from '../../catalogue/index.ts';
import { fill } from '../../i18n/index.ts';
import type { Fact } from '../../kit/facts.ts';
import type { PageContext } from '../../page/context.ts';

/** How to go about it when a study may be relevant. */
export interface StudyHow {
  heading: string;
  advice: string;
  /** The ways to reach the study. */
  contact: Fact[];
}

export function studyHow({ strings }: PageContext, study: Study): StudyHow {
  const words = strings.study;
  const { email, phone, url, name } = contactOf(study) ?? {};
  const ways = [
    ...(email ? [{ value: email, href: `mailto:${email}` }] : []),
    ...(phone ? [{ value: phone, href: `tel:${phone.replaceAll(' ', '')}` }] : []),
    ...(url ? [{ value: fill(words.contactPage, { host: new URL(url).host }), href: url }] : []),
  ];
  return {
    heading: words.how,
    advice: adviceOf(study, words),
    contact: ways.map((way) => ({ label: name ?? words.contact, ...way })),
  };
}

/** What a reader can do: by how one joins where that is stated, otherwise by how the study stands. */
function adviceOf(study: Study, words: PageContext['strings']['study']): string {
  if (isOver(study)) return words.howClosed;
  if (!canAsk(study)) return study.joining === 'invitation' ? words.howInvitation : words.howInCare;
  if (isUncertain(study)) return words.howUncertain;
  return isWaiting(study) ? words.howWaiting : words.howOpen;
}
