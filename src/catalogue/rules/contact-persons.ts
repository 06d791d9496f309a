import type { Problem } from '../problem.ts';
import type { FieldPath } from '../reading/file-places.ts';
import { namesPerson, personAsContact, personWithMobile } from '../reading/personal-text.ts';
import type { Entry } from '../reading/record.ts';
import type { Contact } from '../schema/contact.ts';
import type { Rule } from './rule.ts';

/** A contact is a unit: a person's name is asked to be one, and is refused beside a title or a mobile number. */
export const contactPersons: Rule = ({ studies, institutions }) => [
  ...studies.flatMap((study) => [
    ...personal(study, ['contact'], study.fields.contact),
    ...study.fields.sites.flatMap((site, index) =>
      personal(study, ['sites', index, 'contact'], site.contact),
    ),
  ]),
  ...institutions.flatMap((entry) => personal(entry, ['contact'], entry.fields.contact)),
];

const title =
  /(?<!\p{L})(?:dr|prof|professor|overlege|lege|sykepleier|sjukepleiar|stipendiat|phd|ph\.d|postdoktor|førsteamanuensis|mr|mrs|ms)(?!\p{L})/iu;
const mobile = /^(?:\+47)?[49]\d{7}$/;

function personal(entry: Entry<unknown>, path: FieldPath, contact: Contact | undefined): Problem[] {
  const name = contact?.name;
  if (name === undefined || !namesPerson(name)) return [];
  const at = [...path, 'name'];
  if (mobile.test((contact?.phone ?? '').replace(/\s/g, ''))) return [entry.problem(at, personWithMobile)];
  return [entry.problem(at, { ...personAsContact, level: title.test(name) ? 'error' : 'warning' })];
}
