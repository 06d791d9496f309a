import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/index.ts';
import { fixtureFiles, readFixture, temporaryFolder, today } from '../content.ts';

const study = 'studies/teststudie.md';
const files = fixtureFiles('broken/shares-over-whole');

/** What is said of a study whose groups have these chances. */
function saidOf(...shares: (string | undefined)[]): string[] {
  const groups = shares.map(
    (share, index) =>
      `    - name: Gruppe ${index + 1}\n${share === undefined ? '' : `      share: "${share}"\n`}`,
  );
  const text = String(files[study]).replace(/( {2}groups:\n)(?: {4}.*\n)+/, `$1${groups.join('')}`);
  const { problems } = readCatalogue({ root: temporaryFolder({ ...files, [study]: text }), today });
  return problems.filter(({ rule }) => rule.endsWith('over-whole')).map(({ message }) => message);
}

describe('the chances of the groups of a study', () => {
  test('are over a whole in the fixture', () =>
    expect(readFixture('broken/shares-over-whole').problems.map(({ message }) => message)).toEqual([
      'Sjansene for gruppene (share) blir 110 % til sammen.',
    ]));

  test.each([
    [['50 %', '50 %']],
    [['33 %', '33 %', '34 %']],
    // Each is rounded up.
    [['17 %', '17 %', '17 %', '17 %', '17 %', '17 %']],
    [['1 av 3', 'to av tre']],
    [['1/3', '2/3']],
    [['to tredeler', 'en tredjedel']],
    [['to tredelar', 'ein tredel']],
    [['25,5 prosent', '74,5 %']],
    [['halvparten av deltakerne', 'ca. 50 %']],
    [['100 %']],
    // What is said in another way is not counted.
    [['2:1', '90 %', 'de fleste']],
    [['40–60 %', '60 %']],
    [['60 %', undefined]],
  ])('can be %j', (shares) => expect(saidOf(...shares)).toEqual([]));

  test.each([
    [['60 %', '50 %'], 110],
    [['2 av 3', 'halvparten'], 117],
    [['tre firedeler', 'en av to', undefined], 125],
    [['50 %', '50 %', '50 %'], 150],
  ] as const)('are asked about where they are %j: %i %%', (shares, sum) =>
    expect(saidOf(...shares)).toEqual([`Sjansene for gruppene (share) blir ${sum} % til sammen.`]),
  );

  test.each(['150 %', '3 av 2', '101 prosent'])('cannot be %s', (share) =>
    expect(saidOf(share, '50 %')).toEqual([`Sjansen «${share}» er mer enn alle.`]),
  );
});
