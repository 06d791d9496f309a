import { fill } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';

/** Where a reader can send a query that should have found more. */
export interface SendLink {
  href: string;
  words: string;
}

/** The form that `.github/ISSUE_TEMPLATE` has for it. */
export const queryForm = 'sok-som-ikke-treffer.yml';

/** The publisher's mailbox, and the form of the repository; none where `site.yaml` names neither. */
export function sendLinks({ catalogue, strings }: PageContext): SendLink[] {
  const { issue, publisher: contact } = strings.searchReport.send;
  const { repository, publisher } = catalogue.site;
  const mail = publisher.email === undefined ? publisher.url : `mailto:${publisher.email}`;
  const form =
    repository === undefined
      ? undefined
      : `${repository.replace(/\/$/, '')}/issues/new?template=${queryForm}`;
  return [
    ...(mail === undefined
      ? []
      : [{ href: mail, words: publisher.email ?? fill(contact, { name: publisher.name }) }]),
    ...(form === undefined ? [] : [{ href: form, words: issue }]),
  ];
}
