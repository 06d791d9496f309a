import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAsWritten, runsPath } from '../../../src/catalogue/index.ts';
import { Capture, newsLines, noteRun, type RegisterFacts } from '../../../src/registers/index.ts';
import { captured, facts, memory, read } from './memory.ts';

const number = (index: number): string => `NCT${String(index).padStart(8, '0')}`;
const path = (of: string): string => `captured/nct/${of}.yaml`;

const record = fc.record({
  number: fc.integer({ min: 1, max: 12 }).map(number),
  status: fc.constantFrom('recruiting', 'completed', 'active-not-recruiting'),
  verified: fc.option(fc.constantFrom('2026-05-20', '2026-06', '2026-07-01'), { nil: undefined }),
  acronym: fc.option(fc.constantFrom('BRISK', 'SKARV'), { nil: undefined }),
  sites: fc.array(fc.record({ town: fc.constantFrom('Bergen', 'Oslo') }), { maxLength: 3 }),
});
const records = fc.array(
  record.map(({ number: of, ...more }): RegisterFacts => facts(of, more)),
  { maxLength: 20 },
);

describe('records', () => {
  test('captured twice are captured once, also on another day', () =>
    fc.assert(
      fc.property(records, (all) => {
        const { files, store } = memory();
        captured(store, all);
        const before = { ...files };
        captured(store, all, { today: '2026-12-24' });
        expect(files).toEqual(before);
        expect(Object.values(files).every(isAsWritten)).toBe(true);
      }),
    ));

  test('come to the same in whatever order they are read', () =>
    fc.assert(
      fc.property(
        records.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([one, other]) => {
          const [first, second] = [memory(), memory()];
          captured(first.store, one);
          captured(second.store, other);
          expect(second.files).toEqual(first.files);
        },
      ),
    ));

  test('keep the day they came; a change tells what is new, on the day it was read', () => {
    const { files, store } = memory();
    captured(store, [facts(number(1))]);
    const changed = facts(number(1), {
      status: 'completed',
      verified: '2026-12-20',
      sites: [{ facility: 'Vindeholmen Hospital', town: 'Bergen', postcode: '5021', status: 'completed' }],
      start: { date: '2025-02' },
      conditions: ['Stroke', 'Walking'],
    });
    const { news } = captured(store, [changed], { today: '2026-12-24' });
    expect(news.flatMap(newsLines)).toEqual([
      `endret   ${number(1)}  Walking ${number(1)}`,
      '         verified: 2026-05-20 → 2026-12-20',
      '         status: recruiting → completed',
      '         conditions: + Walking',
      '         start.date: + 2025-02',
      '         sites, Vindeholmen Hospital, Bergen: + completed',
    ]);
    expect(files[path(number(1))]).toContain('added: 2026-12-01\nretrieved: 2026-12-24\n');
  });

  test('asked for by number say when they were read, and are otherwise unchanged', () => {
    const { files, store } = memory();
    captured(store, [facts(number(1))]);
    const { news } = captured(store, [facts(number(1))], { today: '2026-12-24', isByNumber: true });
    expect(news).toMatchObject([{ kind: 'unchanged' }]);
    expect(files[path(number(1))]).toContain('added: 2026-12-01\nretrieved: 2026-12-24\n');
  });

  test('of a file from another day are from that day, and never take the place of what was read later', () => {
    const { files, store } = memory();
    const undated = { verified: undefined };
    captured(store, [facts(number(1), undated)], { given: '2026-05-30' });
    expect(files[path(number(1))]).toContain('added: 2026-12-01\nretrieved: 2026-05-30\n');

    const before = { ...files };
    const same = captured(store, [facts(number(1), undated)], { given: '2026-03-01' });
    expect(same.news).toMatchObject([{ kind: 'unchanged' }]);
    const other = captured(store, [facts(number(1), { ...undated, status: 'completed' })], {
      given: '2026-03-01',
    });
    expect(other.news.flatMap(newsLines)).toEqual([
      `avvist   fil.json, post 1 (${number(1)}): Filen er fra 2026-03-01, og posten vi har, ble lest 2026-05-30 og sier noe annet. Den vi har, beholdes.`,
    ]);
    expect(files).toEqual(before);
    captured(store, [facts(number(1), { ...undated, status: 'completed' })], { given: '2026-06-02' });
    expect(files[path(number(1))]).toContain('added: 2026-12-01\nretrieved: 2026-06-02\n');
  });

  test('that the register has updated since are not from the day one says', () => {
    const { files, store } = memory();
    const { news } = captured(store, [facts(number(1))], { given: '2026-05-19' });
    expect(news.flatMap(newsLines)).toEqual([
      `avvist   fil.json, post 1 (${number(1)}): Registeret oppdaterte posten 2026-05-20, etter dagen du sier filen er fra (2026-05-19). Rett datoen etter --read.`,
    ]);
    expect(files).toEqual({});
    captured(store, [facts(number(2), { verified: '2026-05' })], { given: '2026-05-19' });
    expect(files[path(number(2))]).toContain('retrieved: 2026-05-19\n');
  });

  test('are told of without signs that give orders to a terminal', () => {
    const title = { text: 'Walk\u001B[31m \u202Eback\u0000', language: 'en', kind: 'public' as const };
    const { news } = captured(memory().store, [facts(number(1), { titles: [title] })]);
    expect(news.flatMap(newsLines)).toEqual([`ny       ${number(1)}  Walk[31m back`]);
  });

  test('changed by hand are written anew', () => {
    const { files, store } = memory();
    captured(store, [facts(number(1))]);
    const whole = files[path(number(1))];
    files[path(number(1))] = String(whole).replace('Stroke', 'Slag');
    expect(captured(store, [facts(number(1))]).news.flatMap(newsLines)).toEqual([
      `endret   ${number(1)}  Walking ${number(1)}`,
      '         conditions: + Stroke',
      '         conditions: − Slag',
    ]);
    expect(files[path(number(1))]).toBe(whole);
  });

  test.each([
    [
      'from before',
      { verified: '2026-01-01', status: 'completed' as const },
      'Registeret oppdaterte denne utgaven 2026-01-01',
    ],
    ['that say less, no later', { conditions: [], sites: [] }, 'sier mindre (conditions, sites mangler)'],
  ])('%s are refused', (_, more, reason) => {
    const { files, store } = memory();
    captured(store, [facts(number(1))]);
    const before = { ...files };
    const { news, met } = captured(store, [facts(number(1), more)]);
    expect(newsLines(news[0] as never)[0]).toContain(reason);
    expect(files).toEqual(before);
    expect([...met]).toEqual([number(1)]);
  });
});

describe('a run', () => {
  const many = Array.from({ length: 100 }, (_, index) => facts(number(index)));

  test('that changes the status of more than one in twenty is doubted, and has changed nothing', () => {
    const { files, store } = memory();
    captured(store, many);
    const before = { ...files };
    const capture = new Capture(store, { register: 'nct', today: '2026-12-01', isByNumber: false });
    for (const [index, each] of many.entries())
      capture.take(read(index < 6 ? { ...each, status: 'completed' } : each));
    capture.take(read(facts(number(500))));
    expect(capture.doubt).toEqual({ changed: 6, held: 100 });
    expect(files).toEqual({ ...before, [path(number(500))]: expect.any(String) });
    capture.finish();
    expect(files[path(number(0))]).toContain('status: completed');
  });

  test.each([
    [100, 5],
    [20, 5],
    [1000, 50],
  ])('over %i that changes %i is not', (count, changes) => {
    const { store } = memory();
    const all = Array.from({ length: count }, (_, index) => facts(number(index)));
    captured(store, all);
    const { doubt } = captured(
      store,
      all.map((each, index) => (index < changes ? { ...each, status: 'completed' } : each)),
    );
    expect(doubt).toBeUndefined();
  });

  test('that fills the disk leaves whole records, and one after it takes the rest', () => {
    const { files, store } = memory({}, 40);
    expect(() => captured(store, many)).toThrow('full');
    expect(Object.keys(files)).toHaveLength(40);
    const after = memory(files);
    const { news } = captured(after.store, many);
    expect(news.filter(({ kind }) => kind === 'new')).toHaveLength(60);
    const whole = memory();
    captured(whole.store, many);
    expect(files).toEqual(whole.files);
  });

  test('over all of Norway notes what a register did not answer with, and takes nothing away', () => {
    const { files, store } = memory();
    captured(store, many);
    const met = new Set(many.slice(2).map((each) => each.number));
    noteRun(store, { register: 'nct', today: '2026-12-02', met });
    noteRun(store, { register: 'euct', today: '2026-12-02', met: new Set() });
    expect(files[runsPath]).toBe(
      `- register: euct\n  read: 2026-12-02\n- register: nct\n  read: 2026-12-02\n  missing:\n    - "${number(0)}"\n    - "${number(1)}"\n`,
    );
    expect(store.numbers('nct')).toHaveLength(100);
    noteRun(store, { register: 'nct', today: '2026-12-03', met: new Set(store.numbers('nct')) });
    expect(files[runsPath]).toBe(
      '- register: euct\n  read: 2026-12-02\n- register: nct\n  read: 2026-12-03\n',
    );
  });
});
