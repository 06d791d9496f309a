import { describe, expect, test } from 'vitest';
import type { Study } from '../../../src/catalogue/index.ts';
import { study, uncertain } from '../../valid.ts';
import { id, pageOf } from './page-of.ts';

describe('how a study begins', () => {
  test('says why it was stopped where a reason is given, and that it was in the badge', () => {
    const { norwegian } = study(id);
    const intro = (change: Partial<Study>, stoppedReason?: string) =>
      pageOf({ ...change, norwegian: { ...norwegian, stoppedReason } }).intro;
    const stopped = intro({ stopKind: 'terminated', status: 'completed' }, 'For få deltakere.');
    expect(stopped).toMatchObject({
      sign: 'stopped',
      statusWords: 'Avbrutt før tiden',
      stopReason: { label: 'Grunn:', text: 'For få deltakere.' },
    });
    expect(intro({ stopKind: 'terminated' }).stopReason).toBeUndefined();
    expect(intro({ stopKind: undefined }, 'For få deltakere.').stopReason).toBeUndefined();
  });

  test('says how sure the status is, and once', () => {
    const { intro } = pageOf();
    expect([intro.statusWords, intro.certainty]).toEqual([
      'Åpen for deltakere',
      'bekreftet 20. februar 2026',
    ]);
    const doubted = pageOf(uncertain()).intro;
    expect([doubted.certainty, doubted.doubt]).toEqual(['sist sett åpen 3. september 2020', undefined]);
    const source = { register: 'nct', retrieved: '2026-04-05' } as const;
    const captured = { kind: 'captured', day: '2026-04-05' } as const;
    expect(pageOf({ source, certainty: captured }).intro.certainty).toBe(
      'ifølge ClinicalTrials.gov 5. april 2026',
    );
  });

  test.each([
    ['past-end', /skulle studien være avsluttet nå/],
    ['past-start', /skulle studien ha åpnet nå/],
    ['old', undefined],
    ['register-unknown', undefined],
  ] as const)('tells of a plan that has passed: %s', (because, said) => {
    const { status, certainty } = uncertain();
    const { doubt } = pageOf({ status, certainty: { ...certainty, because } as Study['certainty'] }).intro;
    if (said) expect(doubt).toMatch(said);
    else expect(doubt).toBeUndefined();
  });

  test('says at once what one can do, and leads to the rest of it', () => {
    expect(pageOf({ joining: 'referral' }).next).toEqual({
      to: 'how',
      words: 'Slik går du fram',
      first: expect.stringMatching(/^Du blir med gjennom en lege/),
    });
    expect(pageOf({ status: 'completed' }).next.words).toBe('Hva du kan gjøre nå');
  });

  test('leads to the other parts of the page by their own headings', () => {
    const ways = (change: Partial<Study>) => pageOf(change).jumps.links.map(({ to, words }) => [to, words]);
    expect(ways({})).toEqual([
      ['who', 'Hvem kan delta?'],
      ['involves', 'Hva det krever av deg'],
      ['facts', 'Om studien'],
    ]);
    expect(ways({ status: 'completed' })).toEqual([
      ['found', 'Hva studien fant'],
      ['who', 'Hvem kunne delta?'],
      ['involves', 'Hva det krevde av deltakerne'],
      ['facts', 'Om studien'],
    ]);
  });
});
