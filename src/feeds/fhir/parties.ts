import type { Contact, Institution, Study } from '../../catalogue/index.ts';

/** Who has the study: its lead sponsor, and the coordinator when that is another. */
interface Parties {
  lead: { name: string; orgnr: string | undefined } | undefined;
  coordinator: Institution | undefined;
}

/**
 * A study that names no sponsor is led by the institution that coordinates it. A sponsor that is the
 * coordinator under another of its names is not told twice.
 */
export function partiesOf({ sponsor, coordinator }: Study): Parties {
  if (!sponsor) return { lead: coordinator && { ...known(coordinator) }, coordinator: undefined };
  if (coordinator && names(coordinator).includes(sponsor.name))
    return { lead: known(coordinator), coordinator: undefined };
  return { lead: { name: sponsor.name, orgnr: undefined }, coordinator };
}

const known = ({ name, orgnr }: Institution) => ({ name, orgnr });

const names = ({ name, shortName, trust, aliases }: Institution): (string | undefined)[] => [
  name,
  shortName,
  trust,
  ...aliases,
];

/** How a contact point is reached: a common mailbox, a telephone, a page. */
export function telecomOf({ email, phone, url }: Contact) {
  return [
    { system: 'email' as const, value: email },
    { system: 'phone' as const, value: phone },
    { system: 'url' as const, value: url },
  ].flatMap(({ system, value }) => (value === undefined ? [] : [{ system, value }]));
}
