import { describe, expect, test } from 'vitest';
import type { Study } from '../../../src/catalogue/index.ts';
import { keyFiguresAboutPage, keyFiguresPage } from '../../../src/features/key-figures/index.ts';
import { type FigureSubject, figureSubjects } from '../../../src/figures/index.ts';
import { contextIn } from '../../page/context.ts';
import { study, valid } from '../../valid.ts';

const whole = keyFiguresPage(contextIn('nb', '/nokkeltall/'));

/** The page of a catalogue that holds some studies alone. */
const pageOf = (studies: Study[]) => keyFiguresPage(contextIn('nb', '/nokkeltall/', { ...valid, studies }));

/** The sections of a page by what they are called where their definition stands. */
const sectionOf = ({ sections }: typeof whole, term: string) =>
  sections.filter((section) => section.definition.term === term);

const subjectOf = (kind: FigureSubject['kind'], id: string): FigureSubject => {
  const found = figureSubjects(valid).find((subject) => subject.kind === kind && subject.id === id);
  if (!found) throw new Error(`The valid fixture has too few studies for figures of ${id}.`);
  return found;
};

/** A study that took in participants from January 2026, and has stopped. */
const stopped = (end?: string): Study =>
  study('lys-mot-depresjon', { status: 'completed', inclusion: { start: '2026-01', end } });

describe('the key figures of the whole catalogue', () => {
  test('begin with how many studies there are, how many are open, and how many may be', () => {
    const open = valid.studies.filter(({ status }) => status === 'recruiting').length;
    expect(whole.figures.slice(0, 3)).toEqual([
      { words: 'studier i alt', number: String(valid.studies.length) },
      { words: 'åpne for deltakere', number: String(open) },
      { words: 'studie det er usikkert om er åpen', number: '1' },
    ]);
    expect(whole.sections[0]?.takeaway).toBe(
      `${open} av ${valid.studies.length} studier tar imot nye deltakere, og det er usikkert om 1 til gjør det`,
    );
  });

  test('say nothing of what is uncertain where nothing is', () => {
    const page = pageOf([study('lys-mot-depresjon')]);
    expect(page.figures.map(({ words }) => words).join()).not.toContain('usikker');
    expect(page.sections[0]?.takeaway).toBe('1 av 1 studier tar imot nye deltakere');
    const columns = (of: typeof whole) =>
      sectionOf(of, 'Fagområde').map(({ counts }) => counts?.columns.numbers.map(({ words }) => words));
    expect(columns(page)).toEqual([['Studier', 'Åpne']]);
    expect(columns(whole)).toEqual([['Studier', 'Åpne', 'Usikre']]);
  });

  test('leave out how many are new, and say why, where only studies that had started before came in', () => {
    const imported = { added: '2026-05-01', updated: '2026-05-01' };
    const page = pageOf([study('lys-mot-depresjon', { ...imported, inclusion: { start: '2019-08' } })]);
    expect(page.figures.map(({ words }) => words)).not.toContain('nye siste 30 dager');
    for (const term of ['Nye, oppdaterte og avsluttede', 'I år og i fjor']) {
      const [section] = sectionOf(page, term);
      expect(section?.small?.rows.map(({ name }) => name)).not.toContain('Nye i oversikten');
      expect(section?.note).toContain('hadde startet før');
    }
  });

  test('lead in each section to a definition that the page about them has', () => {
    const ids = keyFiguresAboutPage(contextIn('nb', '/nokkeltall/om/')).definitions.map(({ id }) => id);
    expect(whole.sections.length).toBeGreaterThan(15);
    for (const { definition } of whole.sections) {
      const [address, id] = definition.href.split('#');
      expect(address).toBe('/nokkeltall/om/');
      expect(ids).toContain(id);
    }
  });

  test('lead to the figures of each subject, by name and with how many studies it has', () => {
    const regions = whole.subjects?.groups.find(({ heading }) => heading === 'Helseregioner');
    expect(regions?.ways).toEqual([
      { href: '/nokkeltall/helseregion/nord/', name: 'Helse Nord', studies: '7' },
      { href: '/nokkeltall/helseregion/sor-ost/', name: 'Helse Sør-Øst', studies: '20' },
      { href: '/nokkeltall/helseregion/vest/', name: 'Helse Vest', studies: '19' },
    ]);
  });

  test('lead to the pages of categories and hospitals, and else to the list narrowed', () => {
    const hrefs = (term: string) =>
      sectionOf(whole, term).flatMap(({ counts }) => counts?.parts[0]?.rows.map(({ href }) => href) ?? []);
    expect(hrefs('Fagområde')).toContain('/fagomrader/cancer/');
    expect(hrefs('Koordinerende institusjon')[0]).toMatch(/^\/sykehus\/.+\/$/);
    expect(hrefs('Helseregion')).toContain('/studier/?region=nord');
    expect(hrefs('Sykdomsgruppe').every((href) => href === undefined)).toBe(true);
  });

  test('of no studies say so, and nothing else', () => {
    const { nothing, sections, subjects, figures } = pageOf([]);
    expect(nothing).toBe('Oversikten har ingen studier ennå');
    expect(sections).toEqual([]);
    expect(subjects).toBeUndefined();
    expect(figures.map(({ number }) => number)).toEqual(['0', '0', '0', '0']);
    expect(whole.nothing).toBeUndefined();
  });

  test('are in English on the English page', () => {
    const page = keyFiguresPage(contextIn('en', '/en/key-figures/'));
    expect(page.about.href).toBe('/en/key-figures/about/');
    expect(sectionOf(page, 'Health region')[0]?.counts?.parts[0]?.rows.map(({ href }) => href)).toContain(
      '/en/studies/?region=nord',
    );
  });

  test('are plain data', () => expect(structuredClone(JSON.parse(JSON.stringify(whole)))).toEqual(whole));
});

describe('the heading of a table', () => {
  test('names the largest, the type of study in small letters', () => {
    const page = pageOf([study('lys-mot-depresjon', { type: 'registry' })]);
    expect(sectionOf(page, 'Studietype')[0]?.takeaway).toBe('Den vanligste studietypen er registerstudie');
  });

  test('is what is counted when two are equally large', () => {
    const page = pageOf([
      study('lys-mot-depresjon', { type: 'registry' }),
      study('lys-mot-depresjon', { type: 'observational' }),
    ]);
    expect(sectionOf(page, 'Studietype')[0]?.takeaway).toBe('Etter studietype');
  });
});

describe('a table of counts', () => {
  const phases: Study['phase'][] = [[1], [1, 2], [2], [2, 3], [3], [3, 4], [4], [4, 5], [5]];
  const { counts } =
    sectionOf(pageOf(phases.map((phase) => study('lys-mot-depresjon', { phase }))), 'Fase')[0] ?? {};

  test('has six rows in view and folds the others', () =>
    expect(counts?.parts.map(({ summary, rows }) => [summary, rows.length])).toEqual([
      [undefined, 6],
      ['Vis 3 til', 3],
    ]));

  test('is left out when no study has what it counts', () =>
    expect(sectionOf(pageOf([study('lys-mot-depresjon', { phase: [] })]), 'Fase')).toEqual([]));
});

describe('studies that have stopped', () => {
  const rows = (studies: Study[]) => {
    const [recent] = sectionOf(pageOf(studies), 'Nye, oppdaterte og avsluttede');
    return { names: recent?.small?.rows.map(({ name }) => name), note: recent?.note };
  };

  test('are not counted as 0 when none of them states when', () =>
    expect(rows([stopped(), stopped()])).toEqual({
      names: ['Nye i oversikten', 'Oppdatert'],
      note: '2 studier har sluttet å ta inn deltakere, men ingen av dem har oppgitt når. Derfor står det ikke her.',
    }));

  test('are counted where they state when, and it is said how many do', () => {
    const { names, note } = rows([stopped('2026-04'), stopped()]);
    expect(names).toContain('Sluttet å ta inn');
    expect(note).toMatch(/^1 av 2 studier/);
  });

  test('are counted as 0 when there are none', () => {
    const { names, note } = rows([study('lys-mot-depresjon', { status: 'recruiting' })]);
    expect(names).toContain('Sluttet å ta inn');
    expect(note).toBeUndefined();
  });
});

describe('what is drawn over time', () => {
  const from = (start: string) => study('lys-mot-depresjon', { status: 'recruiting', inclusion: { start } });

  test('has the same numbers in a table, and the latest beside the line', () => {
    const [open] = sectionOf(whole, 'Åpne måned for måned');
    const last = open?.folded?.rows.at(-1);
    expect(open?.line?.points.at(-1)?.label.words).toBe(`${last?.name}: ${last?.value}`);
    expect(open?.takeaway).toBe(`${last?.value} studier var åpne ved utgangen av ${last?.name}`);
  });

  test('is no line when more than half the studies have unknown periods', () => {
    const [half] = sectionOf(pageOf([stopped('2026-04'), stopped()]), 'Åpne måned for måned');
    expect(half?.line).toBeDefined();
    const [few] = sectionOf(pageOf([stopped('2026-04'), stopped(), stopped()]), 'Åpne måned for måned');
    expect(few?.line).toBeUndefined();
    expect(few?.takeaway).toBe('Vi vet ikke når de fleste studiene sluttet å ta inn deltakere');
    expect(few?.folded?.rows.length).toBeGreaterThan(0);
  });

  test('has a column for each year with studies, and no number above a year without', () => {
    const from = (start: string) =>
      study('lys-mot-depresjon', { status: 'recruiting', inclusion: { start } });
    const [started] = sectionOf(
      pageOf([from('2024-02'), from('2024-03')]),
      'Startet og sluttet å ta inn, år for år',
    );
    expect(started?.folded?.rows).toEqual([
      { name: '2024', value: '2' },
      { name: '2025', value: '0' },
      { name: '2026', value: '0' },
    ]);
    expect(started?.columns?.columns).toHaveLength(1);
    expect(started?.columns?.labels.map(({ words }) => words)).toEqual(['2']);
    expect(started?.takeaway).toBe('Flest studier startet i 2024: 2 studier');
  });

  test('names no year when two are equally high', () => {
    const [started] = sectionOf(
      pageOf([from('2024-02'), from('2025-03')]),
      'Startet og sluttet å ta inn, år for år',
    );
    expect(started?.takeaway).toBe('Studier som startet, år for år');
  });
});

describe('the key figures of one subject', () => {
  const region = keyFiguresPage(
    contextIn('nb', '/nokkeltall/helseregion/nord/'),
    subjectOf('region', 'nord'),
  );

  test('say whose they are, what open means there, and where the studies are', () => {
    expect(region.head.title).toBe('Nøkkeltall: Helse Nord');
    expect(region.head.crumbs).toEqual([{ name: 'Nøkkeltall', path: '/nokkeltall/' }]);
    expect(region.note).toMatch(/minst ett sykehus i Helse Nord/);
    expect(region.studies?.href).toBe('/studier/?region=nord');
    expect(region.figures[0]?.number).toBe('7');
  });

  test.each([
    ['institution', 'testsykehuset-vest', '/sykehus/testsykehuset-vest/'],
    ['category', 'cancer', '/fagomrader/cancer/'],
    ['condition', 'heart-disease', '/sykdommer/heart-disease/'],
  ] as const)('of a %s lead to its own page', (kind, id, href) =>
    expect(keyFiguresPage(contextIn('nb'), subjectOf(kind, id)).studies?.href).toBe(href),
  );

  test('are not shared out by what they all have', () => {
    expect(sectionOf(region, 'Helseregion')).toEqual([]);
    const hospital = keyFiguresPage(contextIn('nb'), subjectOf('institution', 'testsykehuset-vest'));
    expect(sectionOf(hospital, 'Helseregion')).toEqual([]);
    expect(sectionOf(hospital, 'Sykehus og institusjon')).toEqual([]);
    expect(sectionOf(hospital, 'Fagområde')).toHaveLength(1);
  });

  test('lead to the list narrowed to the subject and the row', () => {
    const categories = sectionOf(region, 'Fagområde')[0]?.counts?.parts[0]?.rows;
    expect(categories?.map(({ href }) => href)).toContain('/studier/?region=nord&category=cancer');
  });

  test('have a file of their own, for a spreadsheet, and no ways to other subjects', () => {
    expect(region.downloads.files.map(({ href }) => href)).toEqual([
      '/nokkeltall/data/region-nord-semicolon.csv',
    ]);
    expect(region.subjects).toBeUndefined();
  });
});

describe('the page about the key figures', () => {
  const of = (demonstration: boolean) =>
    keyFiguresAboutPage(
      contextIn('nb', '/nokkeltall/om/', { ...valid, site: { ...valid.site, demonstration } }),
    );

  test('warns of numbers from demonstration content, and of no others', () => {
    expect(of(true).demonstration).toMatch(/demonstrasjon/);
    expect(of(false).demonstration).toBeUndefined();
  });

  test('tells the numbers of the whole country as the report has them', () =>
    expect(of(false).national.map(({ number }) => number)).toEqual(['995', '321']));
});
