import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/index.ts';
import { fixtureFiles, temporaryFolder, today } from './content.ts';

const base = fixtureFiles('base');

/** What is said of a catalogue with a publisher. */
const saidOf = (publisher: string, demonstration: boolean): string[] => {
  const site = String(base['site.yaml'])
    .replace(/^publisher: .*$/m, `publisher: ${publisher}`)
    .replace('demonstration: false', `demonstration: ${demonstration}`);
  const root = temporaryFolder({ ...base, 'site.yaml': site });
  return readCatalogue({ root, today }).problems.map(({ rule, level }) => `${rule} ${level}`);
};

const name = 'name: Testutgiveren';
const email = 'email: post@utgiver.example.no';
const url = 'url: "https://utgiver.example.no"';
const orgnr = 'orgnr: "999999999"';

test.each([
  ['nobody to ask and no number', [name], ['publisher-contact error', 'publisher-number warning']],
  ['a number alone', [name, orgnr], ['publisher-contact error']],
  ['a mailbox alone', [name, email], ['publisher-number warning']],
  ['a page alone', [name, url], ['publisher-number warning']],
  ['a mailbox and a number', [name, email, orgnr], []],
  ['a page and a number', [name, url, orgnr], []],
])('a catalogue for readers, whose publisher has %s', (_, fields, expected) =>
  expect(saidOf(`{ ${fields.join(', ')} }`, false)).toEqual(expected),
);

test('a demonstration needs neither', () => expect(saidOf(`{ ${name} }`, true)).toEqual([]));
