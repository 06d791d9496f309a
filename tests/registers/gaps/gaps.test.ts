import { describe, expect, test } from 'vitest';
import { type Catalogue, readCatalogue, writeCaptured } from '../../../src/catalogue/index.ts';
import {
  columnsSchema,
  comparer,
  formatGaps,
  type Gap,
  gapFormats,
  gapsIn,
  type Listed,
  readList,
} from '../../../src/registers/index.ts';
import { fixtureFiles, temporaryFolder, today } from '../../catalogue/content.ts';
import { facts } from '../capture/memory.ts';

const captured = (number: string, more: Parameters<typeof facts>[1] = {}): Record<string, string> => ({
  [`captured/nct/${number}.yaml`]: writeCaptured({
    ...facts(number, { verified: '2026-05-01', ...more }),
    added: '2026-05-01',
    retrieved: '2026-05-01',
  }),
});

function catalogueOf(files: Record<string, string>): Catalogue {
  const { catalogue, problems } = readCatalogue({
    root: temporaryFolder({ ...fixtureFiles('base'), ...files }),
    today,
  });
  if (!catalogue) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return catalogue;
}

async function listed(text: string, columns?: Parameters<typeof readList>[1]): Promise<Listed[]> {
  const found: Listed[] = [];
  for await (const each of readList(() => ({ name: 'liste.csv', chunks: [text] }), columns)) found.push(each);
  return found;
}

async function compared(catalogue: Catalogue, text: string, columns?: Parameters<typeof readList>[1]) {
  const gapsOf = comparer(catalogue);
  return (await listed(text, columns)).flatMap((each) => ('study' in each ? gapsOf(each.study) : []));
}

const kinds = (gaps: readonly Gap[]) => gaps.map(({ kind, number }) => `${kind} ${number}`);

describe('what is captured', () => {
  test('and not described, or too old for a page, is told', () => {
    const gaps = gapsIn(
      catalogueOf({
        ...captured('NCT00000001'),
        ...captured('NCT00000002', {
          status: 'completed',
          completed: { date: '2009-11' },
          verified: '2010-01-01',
        }),
      }),
    );
    expect(kinds(gaps)).toEqual(['undescribed NCT00000001', 'old NCT00000002']);
    expect(gaps[0]?.what).toBe('npm run draft -- NCT00000001');
  });

  test('and ties too much together, or says another status than another record, is told', () => {
    const gaps = gapsIn(
      catalogueOf({
        ...captured('NCT00000001', { otherNumbers: { eudract: ['2021-004321-17'] } }),
        ...captured('NCT00000002', { otherNumbers: { eudract: ['2021-004321-17'] } }),
      }),
    );
    expect(kinds(gaps).filter((gap) => gap.startsWith('near'))).toEqual([
      'near-miss NCT00000001',
      'near-miss NCT00000002',
    ]);
    const isrctn = {
      ...facts('x', { register: 'isrctn', number: 'ISRCTN90000001', verified: '2026-05-01' }),
      otherNumbers: { nct: ['NCT00000001'] },
      status: 'completed' as const,
    };
    const voices = gapsIn(
      catalogueOf({
        ...captured('NCT00000001'),
        'captured/isrctn/ISRCTN90000001.yaml': writeCaptured({
          ...isrctn,
          added: '2026-05-01',
          retrieved: '2026-05-01',
        }),
      }),
    ).filter(({ kind }) => kind === 'voices');
    expect(voices.map(({ what }) => what)).toEqual(['NCT00000001: recruiting; ISRCTN90000001: completed']);
  });
});

describe('a list', () => {
  const catalogue = () => catalogueOf(captured('NCT00000001', { start: { date: '2025-02' } }));

  test('is compared by numbers, wherever in it they stand', async () => {
    const list = [
      'Tittel;Merknad;Status;Oppstart;Sykehus',
      'Gange;NCT00000001;Åpen;12.02.2025;',
      'Gange;nct 00000001;Ferdigstilt;01.03.2025;Fantasisykehuset',
      'Ny studie;NCT00000009;Åpen;;',
      'Uten nummer;;Åpen;;',
    ].join('\n');
    const gaps = await compared(catalogue(), list);
    expect(kinds(gaps)).toEqual([
      'status NCT00000001',
      'dates NCT00000001',
      'sites NCT00000001',
      'lacking NCT00000009',
      'unnumbered ',
    ]);
    expect(gaps.map(({ what }) => what)).toEqual([
      expect.stringContaining('Listen: completed. Vi: recruiting'),
      expect.stringContaining('start 2025-03-01, vi har 2025-02'),
      expect.stringContaining('«Fantasisykehuset», som vi ikke kjenner'),
      'npm run capture -- nct NCT00000009',
      'Finn nummeret i et register, og skriv det i listen.',
    ]);
    expect(gaps[1]?.where).toBe('liste.csv, linje 3');
  });

  test('with a title that we have under no number is for a person', async () => {
    const [gap] = await compared(catalogue(), 'Tittel,Nummer\n"WALKING, NCT00000001!",\n');
    expect(gap).toMatchObject({ kind: 'unnumbered' });
    expect(gap?.what).toMatch(/^Samme tittel som .+NCT00000001\.yaml\. Er det samme studie/);
  });

  test('with columns and words of its own is read as a person says', async () => {
    const list = 'A\tB\tC\nNCT00000001\tNCT00000007\tI gang\n';
    const columns = { number: ['A'], status: ['C'], statusWords: { 'i gang': 'active-not-recruiting' } };
    expect(kinds(await compared(catalogue(), list, columns))).toEqual(['status NCT00000001']);
    expect(
      kinds(
        await compared(catalogue(), 'Nr;Status\nNCT00000001;Stengt\n', {
          number: ['Nr'],
          statusWords: { stengt: 'completed' },
        }),
      ),
    ).toEqual(['status NCT00000001']);
    expect(await listed(list, { number: ['D'] })).toEqual([
      { told: 'liste.csv: Listen har ikke «D». Den har «A», «B», «C».', isFault: true },
    ]);
  });

  test('from ICTRP is compared by number, not by the status of all countries', async () => {
    const list = [
      'TrialID,Public_title,Recruitment_Status,Countries',
      'NCT00000001,Walking,Not Recruiting,Norway;Sweden',
      'NCT00000008,Other,Recruiting,Norway',
      'NCT00000009,Other,Recruiting,Sweden',
    ].join('\n');
    expect(kinds(await compared(catalogue(), list))).toEqual(['lacking NCT00000008']);
  });

  test('of one hospital is compared with how the study stands there', async () => {
    const own = catalogueOf({
      ...captured('NCT00000001', {
        sites: [
          { facility: 'Testsykehuset', town: 'Testvik', status: 'completed' },
          { facility: 'Vindeholmen Hospital', town: 'Bergen' },
        ],
      }),
    });
    const list = (status: string) => `Nummer;Status;Sykehus\nNCT00000001;${status};Testsykehuset\n`;
    expect(await compared(own, list('Ferdigstilt'))).toEqual([]);
    expect((await compared(own, list('Åpen'))).map(({ what }) => what)).toEqual([
      expect.stringContaining('Listen: recruiting. Vi: completed ved Testsykehuset'),
    ]);
    expect(kinds(await compared(own, 'Nummer;Status\nNCT00000001;Ferdigstilt\n'))).toEqual([
      'status NCT00000001',
    ]);
  });

  test('in the words of ClinicalTrials.gov is understood, and what nobody knows is not compared', async () => {
    const list = (status: string) => `NCT Number,Study Status\nNCT00000001,${status}\n`;
    expect(kinds(await compared(catalogue(), list('"Active, not recruiting"')))).toEqual([
      'status NCT00000001',
    ]);
    expect(kinds(await compared(catalogue(), list('TERMINATED')))).toEqual(['status NCT00000001']);
    for (const same of ['Recruiting', 'Unknown status']) expect(await listed(list(same))).toHaveLength(1);
    for (const same of ['Recruiting', 'Unknown status'])
      expect(await compared(catalogue(), list(same))).toEqual([]);
  });

  test('tells what stands where a number should', async () => {
    const [gap] = await compared(catalogue(), 'Tittel;Nummer\nGange;NCT0000001\n');
    expect(gap?.what).toBe('«NCT0000001» er ikke et nummer vi kjenner. Rett det i listen.');
  });

  test('as Excel saves it, with what divides the columns first, is read', async () => {
    const [study] = await listed('sep=;\r\nTittel;Nummer\r\nGange;NCT00000001\r\n');
    expect(study).toMatchObject({ study: { number: 'NCT00000001', where: 'liste.csv, linje 3' } });
  });

  test('with a whole column of strange dates is told of once', async () => {
    const rows = ['2024-13-01', '2024-14-01', '01.02.2024', 'i fjor'].map((day) => `NCT00000001;${day}`);
    const told = (await listed(`Nummer;Start\n${rows.join('\n')}\n`)).flatMap((each) =>
      'told' in each ? [each] : [],
    );
    expect(told).toEqual([
      {
        told: 'liste.csv, linje 2: «2024-13-01» er ikke en dato vi kjenner, og er ikke sammenlignet. Skriv den som 2026-05-12.',
        isFault: false,
      },
      { told: expect.stringContaining('linje 5: «i fjor» er ikke en dato'), isFault: false },
    ]);
  });

  test.each([
    ['', 'Filen er tom'],
    ['<html></html>', 'nettside'],
    ['{"a": 1}', 'Lagre listen som CSV'],
    ['Farge;Form\nrød;rund\n', 'si det med --columns'],
    ['Tittel;Nummer\n', 'Listen har ingen rader'],
    ['Tittel;Nummer\nA;B;C\n', 'Raden har 3 felt'],
    ['Tittel;Status\nA;Kanskje\n', '«Kanskje» er ikke en status vi kjenner'],
  ])('%j is told of', async (text, said) => {
    const told = (await listed(text)).flatMap((each) => ('told' in each ? [each.told] : []));
    expect(told).toEqual([expect.stringContaining(said)]);
  });
});

test('gaps come as text, Markdown, CSV and JSON, counted by hospital', () => {
  const gap: Gap = {
    kind: 'lacking',
    number: 'NCT00000001',
    title: '=1+1 *walking*',
    hospitals: ['Haukeland', 'Ullevål'],
    what: 'npm run capture',
    where: 'liste.csv, linje 2',
  };
  const all = [gap, { ...gap, hospitals: ['Haukeland'] }, { ...gap, kind: 'old' as const }];
  const [text, markdown, csv, json] = gapFormats.map((format) => formatGaps(all, format));
  expect(text).toMatch(
    /^Står i listen, men ikke hos oss: 2\n {2}NCT00000001 {2}=1\+1 \*walking\*: npm run capture \[/,
  );
  expect(text).toContain('har fått en side: 1\n\nEtter sykehus\n  Haukeland: 2\n  Ullevål: 1\n');
  expect(markdown).toContain('## Etter sykehus\n\n- Haukeland: 2\n');
  expect(markdown).toContain('\\*walking\\*');
  expect(csv?.split('\n')[1]).toBe(
    `lacking,NCT00000001,'=1+1 *walking*,Haukeland; Ullevål,npm run capture,"liste.csv, linje 2"`,
  );
  expect(JSON.parse(String(json))).toEqual(all);
  expect(formatGaps([], 'text')).toBe('');
});

test.each([
  [{ number: 'Nr', statusWords: { 'I gang': 'active-not-recruiting', Stengt: 'Ferdigstilt' } }, true],
  [{ number: 'Nr', statusWords: { 'I gang': 'kanskje' } }, false],
  [{ nummer: 'Nr' }, false],
  [{ number: 3 }, false],
])('what a person says of columns, %j, is known: %s', (said, isKnown) =>
  expect(columnsSchema.safeParse(said).success).toBe(isKnown),
);
