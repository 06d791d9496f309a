import type { CapturedRegister } from '../../../src/catalogue/index.ts';
import {
  Capture,
  type Outcome,
  type Reading,
  type RegisterFacts,
  type Store,
} from '../../../src/registers/index.ts';

/** Records in memory. `room` is how many writes there is room for. */
export function memory(files: Record<string, string> = {}, room = Number.POSITIVE_INFINITY) {
  let left = room;
  const writes: string[] = [];
  const store: Store = {
    read: (path) => files[path],
    write(path, text) {
      if (left-- <= 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      files[path] = text;
      writes.push(path);
    },
    numbers: (register: CapturedRegister) =>
      Object.keys(files).flatMap((path) => {
        const [, folder, number] = /^captured\/(\w+)\/(.+)\.yaml$/.exec(path) ?? [];
        return folder === register && number !== undefined ? [number] : [];
      }),
  };
  return { files, store, writes };
}

export const facts = (number: string, more: Partial<RegisterFacts> = {}): RegisterFacts => ({
  register: 'nct',
  number,
  verified: '2026-05-20',
  titles: [{ text: `Walking ${number}`, language: 'en', kind: 'public' }],
  status: 'recruiting',
  statusInRegister: 'RECRUITING',
  conditions: ['Stroke'],
  sites: [{ facility: 'Vindeholmen Hospital', town: 'Bergen', postcode: '5021' }],
  ...more,
});

export const read = (record: RegisterFacts): Outcome<RegisterFacts> => ({
  record,
  number: record.number,
  where: 'fil.json, post 1',
  notes: [],
});

/** One run over some records, to its end. */
export function captured(
  store: Store,
  records: readonly RegisterFacts[],
  { today = '2026-12-01', given, isByNumber = false }: Partial<Reading> = {},
) {
  const capture = new Capture(store, { register: 'nct', today, given, isByNumber });
  const news = records.map((record) => capture.take(read(record)));
  const { doubt } = capture;
  capture.finish();
  return { news, doubt, met: capture.met };
}
