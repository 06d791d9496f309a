import type { Problem } from '../problem.ts';
import { contactNameFault } from '../reading/contact-name.ts';
import type { FieldPath } from '../reading/file-places.ts';
import { personWithMobile } from '../reading/personal-text.ts';
import type { Entry } from '../reading/record.ts';
import type { Contact } from '../schema/contact.ts';
import type { Rule } from './rule.ts';

/** A contact is a unit: the name of a person is refused, and what only looks like one is asked about. */
export const contactPersons: Rule = ({ studies, institutions }) => [
  ...studies.flatMap((study) => [
    ...personal(study, ['contact'], study.fields.contact),
    ...study.fields.sites.flatMap((site, index) =>
      personal(study, ['sites', index, 'contact'], site.contact),
    ),
  ]),
  ...institutions.flatMap((entry) => personal(entry, ['contact'], entry.fields.contact)),
];

const mobile = /^(?:\+47)?[49]\d{7}$/;

function personal(entry: Entry<unknown>, path: FieldPath, contact: Contact | undefined): Problem[] {
  const fault = contact?.name === undefined ? undefined : contactNameFault(contact.name);
  if (!fault) return [];
  const isMobile = mobile.test((contact?.phone ?? '').replace(/\s/g, ''));
  return [entry.problem([...path, 'name'], isMobile ? personWithMobile : fault)];
}
