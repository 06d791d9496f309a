import { expect, test } from 'vitest';
import { ctgovRecord, ctisRecord, isrctnRecord } from '../../src/registers/index.ts';
import { place, study } from './fixtures/ctgov.ts';
import { trial } from './fixtures/ctis.ts';
import { isrctn } from './fixtures/isrctn.ts';

/** The same numbers in every run, from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables = ['ka', 'ri', 'lø', 'no', 'vest', 'øy', 'mar', 'tin', 'qua', 'zed'];
const firstNames = ['Kari', 'Ola', 'Ingrid', 'Jan', 'Xaviera', 'Wenceslas'];

/** People as registers have them, with what belongs to each: every string of them is theirs alone. */
function person(random: () => number) {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const word = (): string => {
    const text = `${pick(syllables)}${pick(syllables)}${pick(syllables)}`;
    return `${text[0]?.toUpperCase()}${text.slice(1)}`;
  };
  const [forename, surname] = [pick(firstNames), `${word()}-${word()}`];
  const titles = ['', ', MD', ', PhD', ', MD PhD'];
  return {
    forename,
    surname,
    name: `${pick(['', 'Dr. ', 'Prof. '])}${forename} ${surname}${pick(titles)}`,
    email: `${forename}.${surname}@sykehus.no`.toLowerCase(),
    phone: `+47 9${String(Math.floor(random() * 1e7)).padStart(7, '0')}`,
  };
}

type Person = ReturnType<typeof person>;

/** Wherever people have been seen to stand where a place should, and where one would not look for them. */
const hidden = ({ name, email, phone }: Person, random: () => number): string =>
  [
    name,
    `Dr ${name} medical practice`,
    `Study office, call ${phone}`,
    `Contact: ${email}`,
    `${name}, Oslo`,
    `Clinic of ${name}`,
  ][Math.floor(random() * 6)] as string;

const makers: Readonly<
  Record<string, (people: readonly [Person, Person, Person], random: () => number) => unknown>
> = {
  'ClinicalTrials.gov': ([one, two, three], random) =>
    ctgovRecord(
      study('NCT09000001', {
        id: { briefTitle: `Walking with ${two.name}` },
        sponsor: {
          responsibleParty: {
            type: 'SPONSOR_INVESTIGATOR',
            investigatorFullName: one.name,
            investigatorTitle: 'MD',
          },
          leadSponsor: { name: one.name, class: random() < 0.5 ? 'INDIV' : 'OTHER' },
          collaborators: [{ name: hidden(two, random), class: 'OTHER' }],
        },
        arms: { interventions: [{ type: 'OTHER', name: `The method of ${one.name}` }] },
        places: {
          centralContacts: [{ name: one.name, phone: one.phone, email: one.email, role: 'CONTACT' }],
          overallOfficials: [{ name: two.name, affiliation: 'UiB', role: 'STUDY_CHAIR' }],
          locations: [
            place({ facility: hidden(three, random), contacts: [{ name: three.name, email: three.email }] }),
            place({ facility: hidden(one, random), city: two.name }),
          ],
        },
      }),
    ),
  CTIS: ([one, two, three], random) =>
    ctisRecord(
      trial({
        investigator: one,
        contact: two,
        department: hidden(three, random),
        funder: hidden(two, random),
        third: three,
      }),
    ),
  ISRCTN: ([one, two, three], random) =>
    isrctnRecord(
      isrctn({
        contacts: [one, two, three],
        centre: hidden(one, random),
        funder: hidden(two, random),
        sponsor: hidden(three, random),
      }),
      '2026-12-01',
    ),
};

test.each(Object.entries(makers))('no person of a record of %s is carried on', (_, make) => {
  const random = numbers(20261201);
  for (let round = 0; round < 300; round++) {
    const people = [person(random), person(random), person(random)] as const;
    const mapped = make([...people], random);
    expect(mapped).toHaveProperty('record');
    const said = JSON.stringify(mapped).toLowerCase();
    for (const { surname, email, phone } of people)
      for (const own of [surname, email, phone]) expect(said).not.toContain(own.toLowerCase());
  }
});

test.each(['Walking, ask ola.normann@gmail.com', 'Walking 13097248022', 'Walking with 130972 48022'])(
  'a record whose only title is %s is refused, with what one can do: nobody here can mend the register',
  (briefTitle) => {
    const outcome = ctgovRecord(study('NCT09000001', { id: { briefTitle, officialTitle: undefined } }));
    const reason = 'refused' in outcome ? outcome.refused.reason : undefined;
    expect(reason).toMatch(/^Tittelen i registeret inneholder personopplysninger/);
    expect(reason).toContain('Be den som eier posten');
    expect(reason).toContain('studies/');
    expect(reason).not.toContain('Last ned');
    expect(reason).not.toMatch(/ola\.normann|48022/);
  },
);

test('of two titles the one with a person in it is left out, and the record stands', () => {
  const outcome = ctgovRecord(study('NCT09000001', { id: { briefTitle: 'Walking 13097248022' } }));
  expect(outcome).toMatchObject({ record: { titles: [{ kind: 'scientific' }] } });
  expect(JSON.stringify(outcome)).not.toContain('13097248022');
});

test('a record without any title is refused as one that is not whole', () => {
  const outcome = ctgovRecord(
    study('NCT09000001', { id: { briefTitle: undefined, officialTitle: undefined } }),
  );
  expect(outcome).toMatchObject({ refused: { reason: expect.stringContaining('Last ned hele posten') } });
});
