import type { Study } from '../../catalogue/index.ts';
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
  const { email, phone, url, name } = study.contact;
  const ways = [
    ...(email ? [{ value: email, href: `mailto:${email}` }] : []),
    ...(phone ? [{ value: phone, href: `tel:${phone.replaceAll(' ', '')}` }] : []),
    ...(url ? [{ value: fill(words.contactPage, { host: new URL(url).host }), href: url }] : []),
  ];
  return {
    heading: words.how,
    advice: {
      recruiting: words.howOpen,
      'not-yet-recruiting': words.howWaiting,
      'active-not-recruiting': words.howClosed,
      completed: words.howClosed,
    }[study.status],
    contact: ways.map((way) => ({ label: name ?? words.contact, ...way })),
  };
}
