import { expect, test } from 'vitest';
import { isAsWritten, writeCaptured, writeRuns } from '../../../src/catalogue/index.ts';
import { record } from '../joining/made.ts';

test('a record is written with one value a line, in the order of its fields, and a checksum at the end', () => {
  const text = writeCaptured({
    ...record({ phase: ['3'], sites: [{ town: 'Bergen', facility: 'Haukeland', postcode: '5021' }] }),
    funders: [],
    otherNumbers: { eudract: ['2015-000001-12'], nct: [] },
  });
  const lines = text.split('\n');
  expect(lines.slice(0, -2)).toEqual([
    'register: nct',
    'number: "NCT99999801"',
    'otherNumbers:',
    '  eudract:',
    '    - 2015-000001-12',
    'added: 2026-02-01',
    'retrieved: 2026-02-01',
    'titles:',
    '  - text: "A made-up study"',
    '    language: en',
    '    kind: public',
    'status: recruiting',
    'statusInRegister: "RECRUITING"',
    'type: interventional',
    'phase:',
    '  - 3',
    'healthyVolunteers: false',
    'sites:',
    '  - facility: "Haukeland"',
    '    town: "Bergen"',
    '    postcode: "5021"',
  ]);
  expect(lines.slice(-2)).toEqual([expect.stringMatching(/^checksum: "[0-9a-f]{16}"$/), '']);
  expect(isAsWritten(text)).toBe(true);
});

test('the order that fields are given in makes no difference', () => {
  const facts = record({ sex: 'all', acronym: 'TEST' });
  const turned = Object.fromEntries(Object.entries(facts).toReversed()) as typeof facts;
  expect(writeCaptured(turned)).toBe(writeCaptured(facts));
});

test('a text of a register is kept on one line, without signs that nobody sees', () => {
  const facts = record({ acronym: ' A\u200bB\r\n\t"C"\u0000\\ e\u0301\u00a0\ufeff' });
  expect(writeCaptured(facts)).toContain('acronym: "AB \\"C\\"\\\\ é"\n');
});

test('any change of a record shows', () => {
  const text = writeCaptured(record());
  for (let at = 0; at < text.length; at += 7)
    expect(isAsWritten(`${text.slice(0, at)}#${text.slice(at + 1)}`), text.slice(at, at + 10)).toBe(
      text[at] === '#',
    );
  expect(isAsWritten(`${text}sex: all\n`)).toBe(false);
});

test('the list of readings is a list also when it is empty', () => {
  expect(writeRuns([])).toBe('[]\n');
  expect(writeRuns([{ register: 'nct', read: '2026-12-01', missing: ['NCT99999801', 'NCT99999802'] }])).toBe(
    '- register: nct\n  read: 2026-12-01\n  missing:\n    - "NCT99999801"\n    - "NCT99999802"\n',
  );
});
